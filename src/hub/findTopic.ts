import type { FeedsContext } from '../feeds/context'
import { Problem } from '../feeds/errors/Problem'
import { feedAddress } from '../feeds/feedResource'
import { findFeed } from '../feeds/findFeed'
import { InvalidSubscription } from './errors/InvalidSubscription'

/**
 * The feed that a topic stands for, as the one address without scheme and host that all spellings of it share.
 *
 * @param address - the topic as a subscriber gives it: an address of this site, by http or https
 * @throws InvalidSubscription that says what a topic is; FeedsUnavailable
 * @example await findTopic(context, 'https://noaber.nl/feeds/ideas.atom?area=gm0193') // '/feeds/ideas.atom?area=GM0193'
 */
export const findTopic = async (
  context: Pick<FeedsContext, 'vocabulary' | 'now' | 'publicUrl'>,
  address: string,
): Promise<string> => {
  const site = new URL(context.publicUrl)
  const url = URL.canParse(address) ? new URL(address) : null
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.host !== site.host ||
    !url.pathname.startsWith('/feeds/')
  )
    throw new InvalidSubscription('hub.topic', {
      nl: `Geef het adres van een feed van deze site, zoals ${site.origin}/feeds/ideas.atom.`,
      en: `Give the address of a feed of this site, such as ${site.origin}/feeds/ideas.atom.`,
    })
  if (url.searchParams.get('cursor'))
    throw new InvalidSubscription('hub.topic', {
      nl: 'Neem de eerste bladzijde van de feed, zonder cursor: daar staat wat nieuw is.',
      en: 'Take the first page of the feed, without a cursor: what is new stands there.',
    })
  try {
    return feedAddress(await findFeed(context, url))
  } catch (error) {
    if (error instanceof Problem && error.status < 500)
      throw new InvalidSubscription('hub.topic', error.detail)
    throw error
  }
}
