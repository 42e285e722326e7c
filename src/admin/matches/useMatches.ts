'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Suggestion } from '../../operations/suggestSubsidies'

/** What may fit the document on the screen, as it was saved last; null until that is known. */
export const useMatches = (what: 'subsidies' | 'initiatives'): readonly Suggestion[] | null => {
  const { config } = useConfig()
  const { collectionSlug = '', id, lastUpdateTime } = useDocumentInfo()
  const [matches, setMatches] = useState<readonly Suggestion[] | null>(null)
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug}/${String(id ?? '')}/${what}`,
  })
  const isSaved = id !== undefined && id !== ''
  useEffect(() => {
    if (!isSaved) return
    const gone = new AbortController()
    fetch(address, { credentials: 'include', signal: gone.signal })
      .then(async (response) =>
        response.ok
          ? (((await response.json()) as Partial<Record<string, Suggestion[]>>)[what] ?? null)
          : null,
      )
      .then(setMatches)
      // A help, and no more: without an answer there is nothing to say.
      .catch(() => undefined)
    return () => gone.abort()
  }, [address, isSaved, lastUpdateTime, what])
  return matches
}
