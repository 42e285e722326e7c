'use client'

import { toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'
import { useOffer } from '../offer/useOffer'
import { useWords } from '../useWords'

/** `draft`: what is not live. `publish`: the live version itself. `propose`, `keep`: a proposal beside it. */
export type SaveKind = 'draft' | 'publish' | 'propose' | 'keep'

const messages = {
  draft: 'saved',
  publish: 'publishedEdit',
  propose: 'proposed',
  keep: 'keptAsProposal',
} as const

/** Saves the form of this document in one of the ways that the workflow knows. */
export const useSave = (): ((kind: SaveKind) => Promise<void>) => {
  const { collectionSlug, id, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { submit } = useForm()
  const { reload } = useOffer()
  const { words } = useWords()
  return useCallback(
    async (kind) => {
      const isProposal = kind === 'propose' || kind === 'keep'
      const query = `?depth=0&fallback-locale=null${isProposal ? '&draft=true' : ''}`
      const isNew = id === undefined || id === null
      const result = await submit({
        action: formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collectionSlug}${isNew ? '' : `/${id}`}${query}`,
        }),
        // A new document goes on to its own page, which Payload announces itself.
        disableSuccessStatus: !isNew,
        method: isNew ? 'POST' : 'PATCH',
        overrides: { _status: kind === 'publish' ? 'published' : 'draft' },
      })
      if (!result?.res.ok || isNew) return
      toast.success(words[messages[kind]])
      if (kind !== 'draft') setUnpublishedVersionCount(isProposal ? 1 : 0)
      await reload()
    },
    [collectionSlug, config.routes.api, id, reload, setUnpublishedVersionCount, submit, words],
  )
}
