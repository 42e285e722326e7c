import { Agent, get } from 'node:http'
import { atCursor, canonicalSearch } from '../../src/feeds/canonical'
import type { FeedQuery } from '../../src/feeds/FeedQuery'
import type { Sized } from './openSized'
import { median, type Figure } from './printTable'
import { progress, settings } from './settings'

/** How many requests one round takes of each. */
const REQUESTS = 40

/**
 * The latest 30 when nothing is in memory, plain and for a rare pair of a theme and an area, out of few and out of many
 * items, against Payload's REST list of the same documents; and a page far away against the first one. One request
 * after the other; they take turns.
 */
export const measureCold = async (small: Sized, large: Sized): Promise<Figure[]> => {
  const page = Math.floor((large.count * 0.84) / 30)
  const addresses: Record<string, string> = { first: `${large.cold.url}/feeds/all.rss` }
  addresses.deep = `${large.cold.url}/feeds/all.rss${await deepSearch(large, page)}`
  for (const [name, sized] of Object.entries({ small, large })) {
    const pair = await rarePair(sized)
    const list = `${sized.payload.url}/api/initiatives?limit=30&depth=1&sort=-publishedAt`
    addresses[`${name} plain`] = `${sized.cold.url}/feeds/initiatives.rss`
    addresses[`${name} pair`] =
      `${sized.cold.url}/feeds/initiatives.rss?theme=${pair.theme}&area=${pair.area}`
    addresses[`${name} plain payload`] = list
    addresses[`${name} pair payload`] =
      `${list}&where[themes][in]=${pair.themeIds}&where[areas][in]=${pair.areaId}`
  }
  const times = await timeAll(addresses)
  const of = (name: string) => median(times[name] ?? [])
  const figure = (
    what: string,
    name: string,
    against: string,
    other: string,
    must?: Figure['must'],
  ): Figure => ({
    what,
    value: of(name),
    unit: 'ms',
    against,
    other: of(other),
    must,
  })
  const times15 = { most: 1 / 15 }
  return ['plain', 'pair']
    .flatMap((kind) => {
      const title = kind === 'plain' ? 'latest 30, cold' : 'latest 30 of a rare pair, cold'
      return [
        figure(
          `${title}, of ${large.count}`,
          `large ${kind}`,
          `the same of ${small.count}`,
          `small ${kind}`,
          { most: 1.2 },
        ),
        figure(
          `${title}, of ${large.count}`,
          `large ${kind}`,
          "Payload's REST list",
          `large ${kind} payload`,
          times15,
        ),
        figure(
          `${title}, of ${small.count}`,
          `small ${kind}`,
          "Payload's REST list",
          `small ${kind} payload`,
        ),
      ]
    })
    .concat(figure(`page ${page}, cold, of ${large.count}`, 'deep', 'page 1', 'first', { most: 1.2 }))
}

const timeAll = async (addresses: Record<string, string>): Promise<Record<string, number[]>> => {
  const times: Record<string, number[]> = {}
  const agent = new Agent({ keepAlive: true })
  for (let round = 0; round <= settings.rounds; round++) {
    progress(
      round === 0 ? 'cold requests, to warm up' : `cold requests, round ${round} of ${settings.rounds}`,
    )
    for (const [name, address] of Object.entries(addresses)) {
      const isSlow = name.endsWith('payload') && name.startsWith('large')
      for (let request = 0; request < (isSlow ? 5 : REQUESTS); request++) {
        const time = await timeOf(address, agent)
        if (round > 0) (times[name] ??= []).push(time)
      }
    }
  }
  agent.destroy()
  return times
}

/** In milliseconds, until the last byte. */
const timeOf = (address: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - begun)
        else reject(new Error(`${address} answered ${response.statusCode ?? 'nothing'}`))
      })
    }).on('error', reject)
  })

/** A theme and an area that about sixty initiatives share: one page, and some more. */
const rarePair = async ({ client }: Sized) => {
  const { rows } = await client.query<{ theme: string; area: string; themeIds: string; areaId: number }>(
    `select theme, area, (select string_agg(id::text, ',') from themes where slug = theme) as "themeIds",
       (select id from areas where code = area) as "areaId"
     from (select themes[1] as theme, areas[1] as area, count(*) as number from feed_items
       where type = 'initiatives' and item->'themes'->0->>'slug' = themes[1]
         and themes[1] not in (select parent from feed_vocabulary where kind = 'theme' and parent is not null)
       group by 1, 2 order by abs(count(*) - 60), 1, 2 limit 1) pair`,
  )
  const [pair] = rows
  if (!pair) throw new Error('There is no pair of a theme and an area.')
  return pair
}

const everything: FeedQuery = {
  type: 'all',
  theme: [],
  area: [],
  partner: [],
  state: [],
  since: null,
  q: null,
  limit: 30,
  cursor: null,
  withdrawn: false,
}

/** The query part of the address of a page. OFFSET finds it once; the address itself needs none. */
const deepSearch = async ({ client }: Sized, page: number): Promise<string> => {
  const { rows } = await client.query<{ at: Date; urn: string }>(
    'select published_at as at, urn from feed_items order by published_at desc, urn desc offset $1 limit 1',
    [(page - 1) * 30 - 1],
  )
  const [last] = rows
  if (!last) throw new Error(`There is no page ${page}.`)
  return canonicalSearch(
    atCursor(everything, { direction: 'next', items: [last.at.getTime(), last.urn], withdrawn: null }),
  )
}
