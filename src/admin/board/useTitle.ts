'use client'

import { useEffect } from 'react'

/**
 * Gives the page its name in the browser. Payload calls every page under a collection 'edit', as it knows no others
 * (`generatePageMetadata` in @payloadcms/next).
 */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title
  }, [title])
}
