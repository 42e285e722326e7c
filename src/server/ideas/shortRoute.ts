import type { RequestHandler } from 'express'
import { isRowId } from '../../access/isRowId'
import { eventFormPath } from '../../site/ideaForm/AtEvent'
import { languageIn, type IdeaRouting } from './IdeaRouting'

/**
 * `/i/{number of an event}`: the short address on posters, that stays the same when an event is called something else. Leads to the
 * form, and to the plain form with a friendly line for what is no event on the site.
 */
export const shortRoute =
  ({ context }: IdeaRouting): RequestHandler =>
  async (req, res) => {
    const { number } = req.params
    const { rows } = isRowId(number)
      ? await context.database.query<{ slug: string }>(BY_NUMBER, [number])
      : { rows: [] }
    // An event that nobody knows has no name: the form says the rest.
    const slug = rows[0]?.slug ?? UNKNOWN
    res.set('Cache-Control', 'no-store').set('X-Robots-Tag', 'noindex')
    res.redirect(302, eventFormPath({ slug }, languageIn(req)))
  }

const UNKNOWN = '-'

const BY_NUMBER = `
  select item->>'slug' as slug from feed_items where collection = 'events' and document_id = $1`
