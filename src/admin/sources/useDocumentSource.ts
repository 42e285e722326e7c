'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Advice } from '../../collections/advice/adviseOn'
import type { DocumentSource } from '../../operations/sources/sourceOf'
import type { Label } from '../../workflow'
import { fillIn } from '../filters/fillIn'
import { formatInstant } from '../steps/formatInstant'
import { sourceWords } from './sourceWords'

/** What there is to say of the feed that the document on the screen came from, as advice: only when something is the matter. */
export const useDocumentSource = (): Advice[] => {
  const { config } = useConfig()
  const { collectionSlug = '', id } = useDocumentInfo()
  const [source, setSource] = useState<DocumentSource | null>(null)
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug}/${String(id ?? '')}/source`,
  })
  const isSaved = id !== undefined && id !== ''
  useEffect(() => {
    if (!isSaved) return
    const gone = new AbortController()
    fetch(address, { credentials: 'include', signal: gone.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as { source: DocumentSource | null }).source : null,
      )
      .then(setSource)
      // A help, and no more: without an answer there is nothing to say.
      .catch(() => undefined)
    return () => gone.abort()
  }, [address, isSaved])
  if (!source?.missingSince && !source?.unreadableSince) return []
  return [{ code: 'source', label: { nl: say(source, 'nl'), en: say(source, 'en') }, found: [] }]
}

const say = ({ missingSince, name, unreadableSince }: DocumentSource, language: keyof Label): string => {
  const words = sourceWords[language]
  const state = missingSince
    ? fillIn(words.missingSince, { date: formatInstant(missingSince, language) })
    : fillIn(words.unreachable, { date: formatInstant(unreadableSince ?? '', language) })
  return fillIn(words.inText, { name, state })
}
