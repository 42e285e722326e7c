import { LatestWord } from './LatestWord'
import type { Fetch, Mirror } from './Mirror'

/** What a mirror reads of a JSON Feed. */
interface JsonFeed {
  next_url?: string
  items: { id: string; url: string; title: string; date_modified: string; _noaber: { state: string } }[]
  _noaber: { withdrawn: { id: string; withdrawn: string }[] }
}

/** How far back each poll looks again, in milliseconds: clocks differ, and caches are a little behind. */
const OVERLAP = 10 * 60_000

/**
 * A mirror of a JSON Feed: reads everything once, and from then on only what changed since the last poll. The moment
 * is the server's own (`Date` of the first answer), and each poll looks a little further back than it has to.
 *
 * @example
 * const mirror = new JsonFeedMirror('https://noaber.example/feeds/all.json?limit=100')
 * setInterval(() => mirror.poll(), 5 * 60_000)
 */
export class JsonFeedMirror implements Mirror {
  readonly #said = new LatestWord()
  #since: Date | null = null

  constructor(
    private readonly url: string,
    private readonly fetch: Fetch = globalThis.fetch,
    private readonly overlap = OVERLAP,
  ) {}

  get items() {
    return this.#said.items
  }

  async poll(): Promise<void> {
    const first = new URL(this.url)
    if (this.#since) first.searchParams.set('since', this.#since.toISOString())
    let since: Date | null = null
    for (let url: string | undefined = first.href; url !== undefined;) {
      const response: Response = await this.fetch(url)
      if (response.status !== 200) {
        throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
      }
      const date = Date.parse(response.headers.get('date') ?? '')
      if (!Number.isNaN(date)) since ??= new Date(date - this.overlap)
      const feed = (await response.json()) as JsonFeed
      for (const { id, url: address, title, date_modified, _noaber } of feed.items) {
        this.#said.keep(id, { title, updated: date_modified, url: address, state: _noaber.state })
      }
      for (const { id, withdrawn } of feed._noaber.withdrawn) this.#said.drop(id, withdrawn)
      url = feed.next_url
    }
    this.#since = since
  }
}
