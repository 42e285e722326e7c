'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Advice } from '../../collections/advice/adviseOn'
import type { BrokenLink } from '../../links/readBrokenLinks'
import { fillIn } from '../filters/fillIn'
import { describeLink, linkWords } from './linkWords'

type Found = Pick<BrokenLink, 'url' | 'isOwn' | 'status' | 'error'>

/** The links that lead nowhere in the public version of the document on the screen, as advice. */
export const useBrokenLinks = (): Advice[] => {
  const { config } = useConfig()
  const { collectionSlug = '', id } = useDocumentInfo()
  const [links, setLinks] = useState<readonly Found[]>([])
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug}/${String(id ?? '')}/links`,
  })
  const isSaved = id !== undefined && id !== ''
  useEffect(() => {
    if (!isSaved) return
    const gone = new AbortController()
    fetch(address, { credentials: 'include', signal: gone.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { links: Found[] }).links : []))
      .then(setLinks)
      // A help, and no more: without an answer there is nothing to say.
      .catch(() => undefined)
    return () => gone.abort()
  }, [address, isSaved])
  return links.map((link) => ({
    code: `brokenLink ${link.url}`,
    label: {
      nl: fillIn(linkWords.nl.inText, { reason: describeLink(link, 'nl') }),
      en: fillIn(linkWords.en.inText, { reason: describeLink(link, 'en') }),
    },
    found: [link.url],
  }))
}
