import Parser from 'rss-parser'
import { LatestWord } from './LatestWord'
import type { Fetch, Mirror } from './Mirror'

interface AtomEntry {
  id: string
  updated: string
  terms?: { $: { scheme: string; term: string } }[]
}

interface AtomFeed {
  links?: { $: { rel: string; href: string } }[]
  withdrawn?: { $: { ref: string; when: string } }[]
}

/** A page as it was read last. */
interface Page {
  etag: string | null
  next: string | null
}

/**
 * A mirror of an Atom feed: reads all its pages (RFC 5005, 3), each only when it changed (RFC 9110, 13.1.2), and
 * drops what a deleted-entry names (RFC 6721).
 *
 * @example
 * const mirror = new AtomMirror('https://noaber.example/feeds/all.atom?limit=100')
 * setInterval(() => mirror.poll(), 5 * 60_000)
 */
export class AtomMirror implements Mirror {
  readonly #said = new LatestWord()
  #pages = new Map<string, Page>()
  // The types of the parser know no lists of fields of a feed; the parser does.
  readonly #parser = new Parser<AtomFeed, AtomEntry>({
    customFields: {
      feed: [
        ['link', 'links', { keepArray: true }],
        ['at:deleted-entry', 'withdrawn', { keepArray: true }],
      ] as never,
      item: ['updated', ['category', 'terms', { keepArray: true }]] as never,
    },
  })

  constructor(
    private readonly url: string,
    private readonly fetch: Fetch = globalThis.fetch,
  ) {}

  get items() {
    return this.#said.items
  }

  async poll(): Promise<void> {
    const pages = new Map<string, Page>()
    for (let url: string | null = this.url; url !== null;) {
      const page: Page = await this.#read(url)
      pages.set(url, page)
      url = page.next
    }
    this.#pages = pages
  }

  async #read(url: string): Promise<Page> {
    const known = this.#pages.get(url)
    const response = await this.fetch(url, known?.etag ? { headers: { 'If-None-Match': known.etag } } : {})
    const text = await response.text()
    if (response.status === 304 && known) return known
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text}`)
    const feed = await this.#parser.parseString(text)
    for (const { id, title = '', link = '', updated, terms = [] } of feed.items) {
      const state = terms.find(({ $ }) => $.scheme.endsWith('/feeds#statussen'))?.$.term ?? ''
      this.#said.keep(id, { title, updated, url: link, state })
    }
    for (const { $ } of feed.withdrawn ?? []) this.#said.drop($.ref, $.when)
    const next = feed.links?.find(({ $ }) => $.rel === 'next')?.$.href ?? null
    return { etag: response.headers.get('etag'), next }
  }
}
