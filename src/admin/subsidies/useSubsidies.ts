'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { SuggestedSubsidy } from '../../operations/suggestSubsidies'

/** The subsidies that may fit the initiative on the screen, as it was saved last; null until that is known. */
export const useSubsidies = (): readonly SuggestedSubsidy[] | null => {
  const { config } = useConfig()
  const { collectionSlug = '', id, lastUpdateTime } = useDocumentInfo()
  const [subsidies, setSubsidies] = useState<readonly SuggestedSubsidy[] | null>(null)
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug}/${String(id ?? '')}/subsidies`,
  })
  const isSaved = id !== undefined && id !== ''
  useEffect(() => {
    if (!isSaved) return
    const gone = new AbortController()
    fetch(address, { credentials: 'include', signal: gone.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as { subsidies: SuggestedSubsidy[] }).subsidies : null,
      )
      .then(setSubsidies)
      // A help, and no more: without an answer there is nothing to say.
      .catch(() => undefined)
    return () => gone.abort()
  }, [address, isSaved, lastUpdateTime])
  return subsidies
}
