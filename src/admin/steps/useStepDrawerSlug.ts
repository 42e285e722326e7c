'use client'

import { useDocumentInfo, useEditDepth } from '@payloadcms/ui'

/** A name of its own for the drawer of this document, also when the document itself stands in a drawer. */
export const useStepDrawerSlug = (): string => {
  const { collectionSlug, id } = useDocumentInfo()
  return `noaber-step-${useEditDepth()}-${collectionSlug}-${id}`
}
