import type { Copy, Fetch, Mirror } from './Mirror'

/** What a mirror reads of the ids of everything public. */
interface ActiveIds {
  items: { urn: string; type: string; updated: string }[]
}

/**
 * A mirror that compares what it has with the list of everything public, drops the rest, and fetches what is new or
 * was updated. It needs no memory of where it was.
 *
 * @example
 * const mirror = new ActiveIdsMirror('https://noaber.example/open-data/v1')
 * setInterval(() => mirror.poll(), 24 * 60 * 60_000)
 */
export class ActiveIdsMirror implements Mirror {
  readonly items = new Map<string, Copy>()

  constructor(
    private readonly base: string,
    private readonly fetch: Fetch = globalThis.fetch,
  ) {}

  async poll(): Promise<void> {
    const answer = await this.fetch(`${this.base}/active-ids`)
    if (answer.status !== 200) throw new Error(`active-ids answered ${answer.status}: ${await answer.text()}`)
    const { items: active } = (await answer.json()) as ActiveIds
    const urns = new Set(active.map(({ urn }) => urn))
    for (const urn of this.items.keys()) if (!urns.has(urn)) this.items.delete(urn)
    for (const { urn, type, updated } of active) {
      if (this.items.get(urn)?.updated !== updated) await this.#fetchOne(urn, type)
    }
  }

  async #fetchOne(urn: string, type: string): Promise<void> {
    const response = await this.fetch(`${this.base}/${type}/${urn.replace('urn:uuid:', '')}`)
    // It went between the two requests.
    if (response.status === 404 || response.status === 410) {
      await response.text()
      this.items.delete(urn)
      return
    }
    if (response.status !== 200)
      throw new Error(`${urn} answered ${response.status}: ${await response.text()}`)
    const item = (await response.json()) as Copy
    this.items.set(urn, { title: item.title, updated: item.updated, url: item.url, state: item.state })
  }
}
