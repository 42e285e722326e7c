'use client'

import { RenderFields, useDocumentInfo } from '@payloadcms/ui'
import type { StepInput } from './stepInput'

/** Renders inputs of a step with Payload's own fields, so that they look and work as in the form behind it. */
export const StepFields = ({ inputs }: { inputs: readonly StepInput[] }) => {
  const { collectionSlug } = useDocumentInfo()
  return inputs.map(({ path, parentPath, field }) => (
    <RenderFields
      fields={[field]}
      forceRender
      key={path}
      margins={false}
      parentIndexPath=""
      parentPath={parentPath}
      parentSchemaPath={[collectionSlug, parentPath].filter(Boolean).join('.')}
      permissions={true}
    />
  ))
}
