import { AtomMirror } from './AtomMirror'
import type { Fetch, Mirror } from './Mirror'

/**
 * A mirror that is told: keeps up with a feed by what a hub sends (WebSub), and reads only what lies behind it, the further
 * pages. It never asks whether something changed.
 *
 * @example
 * const mirror = new HubMirror('https://noaber.example/feeds/all.atom?limit=100')
 * app.post('/hook', async (req, res) => { await mirror.receive(await textOf(req)); res.sendStatus(204) })
 */
export class HubMirror implements Mirror {
  readonly #reader: AtomMirror
  #sent = ''
  #queue: Promise<void> = Promise.resolve()

  constructor(topic: string, fetch: Fetch = globalThis.fetch) {
    this.#reader = new AtomMirror(topic, (url, init) =>
      url === topic ? Promise.resolve(new Response(this.#sent)) : fetch(url, init),
    )
  }

  get items() {
    return this.#reader.items
  }

  /** Takes in a feed as the hub sent it; one after the other, in the order in which they came. */
  receive(body: string): Promise<void> {
    const taken = this.#queue.then(() => {
      this.#sent = body
      return this.#reader.poll()
    })
    // What went wrong with one is told to the hub, which sends again; the next is taken in all the same.
    this.#queue = taken.catch(() => undefined)
    return taken
  }

  /** Nothing to ask: waits until what was sent is taken in. */
  poll(): Promise<void> {
    return this.#queue
  }
}
