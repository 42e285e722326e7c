import type { FeedsContext } from '../../feeds/context'
import type { FeedQuery } from '../../feeds/FeedQuery'
import type { Resource } from '../../feeds/http/Content'
import type { Language } from '../../feeds/http/language'
import { loadPage } from '../../feeds/load'
import { loadUpcoming } from '../../feeds/loadUpcoming'
import type { Item } from '../../feeds/schema/generated'
import type { Terms } from '../../feeds/Vocabulary'
import { homePage } from '../home/homePage'
import { pageResource } from '../pageResource'
import { presentHere } from '../presentHere'

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

/** What counts as an answer: something was decided, or came of it. */
const ANSWERED = ['answered', 'inProgress', 'realised']

/** The front page. */
export const homeResource = (context: FeedsContext, terms: Terms, language: Language): Resource =>
  pageResource(context, terms, `/ ${language}`, async () => {
    const { database } = context
    const now = context.now()
    const latest = (type: string, limit: number, state: readonly string[] = []) =>
      loadPage(database, { ...everything(type, limit, terms), state }, { now })
    const [ideas, answers, initiatives, windows, themes, events] = await Promise.all([
      latest('ideas', 3),
      latest('ideas', 12, ANSWERED),
      latest('initiatives', 3),
      latest('subsidy-windows', 3, ['open', 'announced']),
      latest('themes', 3, ['published']),
      loadUpcoming(database, everything('events', 4, terms), { now, limit: 4 }),
    ])
    const boundaries = [windows.boundary, events.boundary].filter((boundary) => boundary !== null)
    const present = ({ rows }: { rows: typeof ideas.rows }) => presentHere(context, terms.types, rows)
    return {
      page: homePage(
        {
          ideas: present(ideas),
          answers: latestAnswers(present(answers)),
          initiatives: present(initiatives),
          windows: present(windows),
          events: present(events),
          themes: present(themes),
        },
        { context, types: terms.types },
        { language, now },
      ),
      expiresAt: boundaries.length > 0 ? Math.min(...boundaries) : null,
    }
  })

/** Of the ideas that were published last, those with the newest answers. */
const latestAnswers = (items: readonly Item[]): Item[] => {
  const day = (item: Item) => ('idea' in item && item.idea.answer?.date) || ''
  return items
    .filter((item) => day(item) !== '')
    .sort((a, b) => (day(a) < day(b) ? 1 : -1))
    .slice(0, 4)
}
