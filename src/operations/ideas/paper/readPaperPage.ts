import type { PayloadRequest } from 'payload'
import { readVocabulary } from '../../imports/readVocabulary'
import { requireEditor } from '../requireEditor'

/** What may be chosen on the page where forms on paper are typed in. */
export interface PaperPage {
  themes: readonly { id: number; label: string }[]
  areas: readonly { id: number; label: string }[]
  /** Those that take ideas, are today or are past; the latest first. */
  events: readonly { id: number; label: string; startsAt: string | null }[]
}

/** Events longer ago are for the form of an idea itself. */
const MOST_EVENTS = 100

/** Reads that, by the rights of who asks. @throws OperationRefused (403) for who is not of the desk */
export const readPaperPage = async (req: PayloadRequest): Promise<PaperPage> => {
  requireEditor(req)
  const { areas, themes } = await readVocabulary(req, 'ideas')
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      state: { in: ['published', 'past'] },
      or: [
        { takesIdeas: { equals: true } },
        { startsAt: { less_than: new Date(Date.now() + DAY).toISOString() } },
      ],
    },
    depth: 0,
    limit: MOST_EVENTS,
    overrideAccess: false,
    pagination: false,
    req,
    select: { title: true, startsAt: true },
    sort: '-startsAt',
    user: req.user,
  })
  return {
    themes: themes.map(({ id, title }) => ({ id: Number(id), label: title })),
    areas: areas.map(({ id, name }) => ({ id: Number(id), label: name })),
    events: docs.map(({ id, startsAt, title }) => ({
      id: Number(id),
      label: String(title ?? ''),
      startsAt: startsAt ?? null,
    })),
  }
}

const DAY = 24 * 60 * 60 * 1000
