import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OtherSites } from '../../startOtherSites'
import { atom, calendar, wordpress } from '../feedTexts'

/** What the site of a partner has of something. */
interface Entry {
  title: string
  /** `there`; `dropped`: the feed names it no longer; `gone`: and says so; `off`: an event that is cancelled. */
  now: 'there' | 'dropped' | 'gone' | 'off'
}

/** What our site heard of something, by what this site sent and nothing else. */
export interface Heard {
  title: string
  state: 'there' | 'gone' | 'off'
}

/** How a site fails. */
export type Outage = 'error' | 'page' | 'cut' | 'reset' | 'empty'

export type UpstreamKind = 'wordpress' | 'atom' | 'calendar'

/**
 * The web site of a partner on this machine, with a feed: RSS as WordPress makes it with dates that are none, Atom with
 * tombstones, or a calendar. Fails when it is told to, and keeps what was heard of it.
 */
export class Upstream {
  readonly entries = new Map<string, Entry>()
  readonly heard = new Map<string, Heard>()
  outage: Outage | null = null
  #number = 0
  readonly #path: string

  constructor(
    readonly kind: UpstreamKind,
    private readonly others: OtherSites,
    private readonly site: 0 | 1 | 2,
  ) {
    this.#path = `/${kind}`
    others.answer(this.#path, (req, res) => this.#answer(req, res))
    this.add()
  }

  get address(): string {
    return this.others.at(this.#path, this.site)
  }

  add(): void {
    this.#number += 1
    const id = `${this.kind}-${this.#number}`
    this.entries.set(id, { title: `${this.kind} ${this.#number}`, now: 'there' })
    this.others.answer(`/${id}`, (_, res) => this.#answerOriginal(id, res))
  }

  edit(entry: string, title: string): void {
    const found = this.entries.get(entry)
    if (found) found.title = title
  }

  set(entry: string, now: Entry['now']): void {
    const found = this.entries.get(entry)
    if (found) found.now = now
  }

  #answer(req: IncomingMessage, res: ServerResponse): void {
    if (this.outage !== null) return this.#fail(res, this.outage)
    const text = this.#feed()
    const etag = `"${Buffer.from(text).toString('base64url').length}-${hash(text)}"`
    if (req.headers['if-none-match'] === etag) return void res.writeHead(304).end()
    res.writeHead(200, { etag }).end(text)
    this.#note()
  }

  #fail(res: ServerResponse, outage: Outage): void {
    if (outage === 'error') res.writeHead(503, { 'retry-after': '60' }).end()
    if (outage === 'page') res.writeHead(200, { 'content-type': 'text/html' }).end('<p>Onderhoud</p>')
    if (outage === 'cut') res.writeHead(200, { 'content-length': 1000 }).write('<rss><channel>')
    if (outage === 'cut' || outage === 'reset') res.socket?.destroy()
    if (outage === 'empty') res.writeHead(200).end()
  }

  /** An original that was taken away says so; a calendar has none. */
  #answerOriginal(id: string, res: ServerResponse): void {
    if (this.entries.get(id)?.now !== 'gone') return void res.writeHead(200).end()
    res.writeHead(410).end()
    const known = this.heard.get(id)
    if (known) known.state = 'gone'
  }

  #named(...states: Entry['now'][]) {
    return [...this.entries].filter(([, { now }]) => states.includes(now))
  }

  #feed(): string {
    const there = this.#named('there').map(([id, { title }]) => ({ id, title }))
    if (this.kind === 'wordpress')
      return wordpress(there.map((one) => ({ ...one, url: this.others.at(`/${one.id}`, this.site) })))
    if (this.kind === 'atom')
      return atom(
        there,
        this.#named('gone').map(([id]) => id),
      )
    return calendar(
      this.#named('there', 'off').map(([id, { title, now }]) => ({
        id,
        title,
        start: '20330401T193000',
        isCancelled: now === 'off',
      })),
    )
  }

  #note(): void {
    for (const [id, { title, now }] of this.#named('there', 'off')) {
      // Who never heard of an event is not told that it is off.
      if (now === 'off' && !this.heard.has(id)) continue
      this.heard.set(id, { title, state: now === 'off' ? 'off' : 'there' })
    }
    if (this.kind !== 'atom') return
    for (const [id] of this.#named('gone')) {
      const known = this.heard.get(id)
      if (known) known.state = 'gone'
    }
  }
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647, 7)
