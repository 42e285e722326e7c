import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { partnerOf } from '../../access/partnerOf'
import { isWritingState } from '../../access/stoppedPartner'
import { readMainRow } from '../../publishing/readMainRow'

/** The organisation that somebody works for. */
export interface Organisation {
  id: number
  slug: string
  title: string
  state: string
  /** Whether it may change what is its own; otherwise its people only read. */
  isWriting: boolean
}

/** The organisation of who asks; null for the province's own people, and for a partner that was thrown away. */
export const readOrganisation = async (req: PayloadRequest): Promise<Organisation | null> => {
  const id = partnerOf(actorOf(req))
  const row = id === null ? null : await readMainRow(req.payload, 'partners', id, req)
  if (!row || row.deletedAt) return null
  const state = String(row.state)
  return {
    id: row.id,
    slug: String(row.slug ?? ''),
    title: String(row.title ?? ''),
    state,
    isWriting: isWritingState(state),
  }
}
