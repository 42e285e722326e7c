import type { PayloadRequest } from 'payload'
import { contentOf, engineFieldsOf, mergeFields } from '../hooks/engineFields'
import { readLatest } from '../hooks/lockRow'
import { publicStates, type Workflow } from '../workflow'
import { buildItem, type BuiltItem } from './buildItem'
import { knownRelations } from './knownRelations'
import { readMainRow } from './readMainRow'
import { settingsOf } from './settingsOf'
import { isRowPublic } from './syncItem'
import type { MainRow } from './types'

/** A document as it would be on the site, and how it differs from what is there. */
export interface Preview {
  built: BuiltItem
  /** The state that it is in now, by its code; null for a collection without a life cycle. */
  state: string | null
  /** Whether the site shows it now. */
  isOnline: boolean
  /** Whether what is shown differs from what the site shows: a proposal, or what was typed. */
  isChanged: boolean
}

/**
 * Makes the item that a document would become if its latest version were placed now, by the same allow-list as the real one.
 * Writes nothing and keeps nobody waiting.
 *
 * A document that is not public yet is made as if it were in the first state that is; its real state stands beside it.
 *
 * @param call.typed - what the form holds and was not saved. Relations in it count as far as whoever makes the request may see
 *   what they lead to; what the engine owns is never taken from it.
 * @returns null when there is no such document, it lies in the trash, or its collection has no pages
 */
export const buildPreview = async (
  req: PayloadRequest,
  { collection, id, typed }: { collection: string; id: number; typed?: Record<string, unknown> },
): Promise<Preview | null> => {
  const settings = settingsOf(req.payload, collection)
  const { mapping, workflow } = settings
  if (!mapping) return null
  const main = await readMainRow(req.payload, collection, id, req)
  if (!main || main.deletedAt) return null
  const latest = await readLatest(req, collection, id)
  const saved: MainRow = { ...main, ...(latest ? contentOf(latest) : {}), ...engineFieldsOf(main), id }
  const given = typed ? await knownRelations(req, { collection, saved, typed: contentOf(typed) }) : {}
  const row = asPlaced(workflow, { ...mergeFields(saved, given), id })
  const isOnline = isRowPublic(settings, main)
  return {
    built: await buildItem(req, {
      mapping,
      workflow,
      row: mapping.toRow?.(row) ?? row,
      now: new Date(),
      locks: false,
    }),
    state: workflow ? String(main.state) : null,
    isOnline,
    isChanged: typed !== undefined || latest?._status === 'draft',
  }
}

/** The row as it would be at its publication. */
const asPlaced = (workflow: Workflow | undefined, row: MainRow): MainRow => {
  const shown = workflow ? publicStates(workflow) : []
  const isShown = shown.length === 0 || shown.includes(String(row.state))
  return {
    ...row,
    ...(isShown ? {} : { state: shown[0] }),
    publishedAt: row.publishedAt ?? new Date().toISOString(),
  }
}
