'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useState } from 'react'
import type { PreviewLink } from '../../operations/previewLinks'

/** The links to previews of a document: null until they are there. Each change tells whether it was done. */
export const usePreviewLinks = (collection: string, id: number | string) => {
  const { config } = useConfig()
  const document = formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}/${id}` })
  const [links, setLinks] = useState<PreviewLink[] | null>(null)

  const ask = useCallback(async (address: string, method: string, body?: object): Promise<unknown> => {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
    }).catch(() => null)
    return response?.ok ? response.json() : null
  }, [])

  const settle = useCallback((answer: unknown): boolean => {
    const { links: now } = (answer ?? {}) as { links?: PreviewLink[] }
    if (now) setLinks(now)
    return now !== undefined
  }, [])

  const load = useCallback(
    async () => settle(await ask(`${document}/preview-links`, 'GET')),
    [ask, document, settle],
  )
  const make = useCallback(
    async (days: number): Promise<PreviewLink | null> => {
      const made = (await ask(`${document}/preview-link`, 'POST', { days })) as PreviewLink | null
      if (made) setLinks((before) => [made, ...(before ?? [])])
      return made
    },
    [ask, document],
  )
  const revoke = useCallback(
    async (link: number) => settle(await ask(`${document}/preview-links/${link}`, 'DELETE')),
    [ask, document, settle],
  )
  return { links, load, make, revoke }
}
