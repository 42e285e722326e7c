import type { FeedsContext } from '../../feeds/context'
import type { FeedQuery } from '../../feeds/FeedQuery'
import type { Resource } from '../../feeds/http/Content'
import { loadPage } from '../../feeds/load'
import { loadUpcoming } from '../../feeds/loadUpcoming'
import type { Terms } from '../../feeds/Vocabulary'
import { homePage, type HomeSection } from '../pages/homePage'
import { pageResource } from '../pageResource'
import { presentHere } from '../presentHere'
import { WIZARD } from '../wizard/Answers'
import { wizardWords } from '../wizard/words'

/** A query without filters: everything that the site, or the front door, shows. */
export const everything = (type: string, limit: number, { within }: Pick<Terms, 'within'>): FeedQuery => ({
  type,
  theme: [],
  area: [],
  partner: [],
  state: [],
  since: null,
  q: null,
  limit,
  cursor: null,
  withdrawn: false,
  ...(within ? { within } : {}),
})

/** The front page. */
export const homeResource = (context: FeedsContext, terms: Terms): Resource =>
  pageResource(context, terms, '/', async () => {
    const { database } = context
    const now = context.now()
    const latest = (type: string, limit: number, state: readonly string[] = []) =>
      loadPage(database, { ...everything(type, limit, terms), state }, { now })
    const [ideas, initiatives, windows, themes, upcoming] = await Promise.all([
      latest('ideas', 6),
      latest('initiatives', 6),
      latest('subsidy-windows', 3, ['open', 'announced']),
      latest('themes', 6, ['published']),
      loadUpcoming(database, everything('events', 3, terms), { now, limit: 3 }),
    ])
    const section = (title: string, path: string, text: string, rows: typeof ideas.rows): HomeSection => ({
      title,
      more: { path, text },
      items: presentHere(context, terms.types, rows),
    })
    const boundaries = [windows.boundary, upcoming.boundary].filter((boundary) => boundary !== null)
    return {
      page: homePage(
        [
          section('Nieuwe ideeën', '/ideeen', 'Bekijk alle ideeën', ideas.rows),
          section('Initiatieven', '/initiatieven', 'Bekijk alle initiatieven', initiatives.rows),
          {
            ...section('Subsidie', '/subsidies', 'Bekijk alle subsidierondes', windows.rows),
            also: { path: WIZARD, text: `${wizardWords.nl.tryTitle} ${wizardWords.nl.tryLink}` },
          },
          { ...section('Binnenkort', '/agenda', 'Bekijk de hele agenda', upcoming.rows), now },
          section('Thema’s', '/themas', 'Bekijk alle thema’s', themes.rows),
        ],
        { context, types: terms.types },
      ),
      expiresAt: boundaries.length > 0 ? Math.min(...boundaries) : null,
    }
  })
