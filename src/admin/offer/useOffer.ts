'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useWords } from '../useWords'
import { offerStore, UNKNOWN, type OfferState } from './offerStore'

/**
 * Where the document of this form stands and what whoever is signed in may do next. Asked again after every save.
 *
 * @returns `address`: the document in REST, or null for one that was not saved yet.
 */
export const useOffer = (): OfferState & { address: string | null; reload: () => Promise<void> } => {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useWords()
  const address =
    id === undefined || id === null || !collectionSlug
      ? null
      : formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}` })
  const state = useSyncExternalStore(
    offerStore.subscribe,
    () => (address ? offerStore.read(address) : UNKNOWN),
    () => UNKNOWN,
  )
  const savedAt: unknown = data?.updatedAt
  useEffect(() => {
    if (address) void offerStore.load(address, language)
  }, [address, language, savedAt])
  const reload = useCallback(
    async () => (address ? offerStore.load(address, language) : undefined),
    [address, language],
  )
  return { ...state, address, reload }
}
