import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { inTransaction } from '../db/session'
import { lockRow } from '../hooks/lockRow'
import { readMainRow } from '../publishing/readMainRow'
import { notFound } from './notFound'

/**
 * Adds a theme to a document beside those that it has, for whoever asks and under their access: of a partner a change of what
 * is public waits as a proposal. A theme that is there already changes nothing.
 *
 * @throws OperationRefused (404) for a document that is not there
 */
export const addTheme = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  theme: number,
): Promise<void> =>
  inTransaction(req, async () => {
    // Two that add a theme at once each keep the other's.
    const locked = await lockRow(req, collection, id)
    const row = locked && (await readMainRow(req.payload, collection, id, req))
    if (!row) throw notFound(req)
    const themes = (Array.isArray(row.themes) ? row.themes : []).flatMap((each) => idOf(each) ?? [])
    if (themes.includes(theme)) return
    await req.payload.update({
      collection: collection as CollectionSlug,
      id,
      data: { themes: [...themes, theme] } as Record<string, unknown>,
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    })
  })
