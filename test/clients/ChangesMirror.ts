import type { Copy, Fetch, Mirror } from './Mirror'

/** What a mirror reads of the changes. */
interface Changes {
  changes: { urn: string; kind: 'upsert' | 'withdraw'; item: (Copy & { urn: string }) | null }[]
  next: string
  hasMore: boolean
}

/**
 * A mirror that follows the changes from the beginning, and keeps the address to go on from. It gets every change
 * once, in the order in which they were committed, so it has nothing to compare.
 *
 * @example
 * const mirror = new ChangesMirror('https://noaber.example/open-data/v1/changes')
 * setInterval(() => mirror.poll(), 60_000)
 */
export class ChangesMirror implements Mirror {
  readonly items = new Map<string, Copy>()

  constructor(
    private url: string,
    private readonly fetch: Fetch = globalThis.fetch,
  ) {}

  async poll(): Promise<void> {
    for (let hasMore = true; hasMore;) {
      const response = await this.fetch(this.url)
      if (response.status !== 200) {
        throw new Error(`${this.url} answered ${response.status}: ${await response.text()}`)
      }
      const answer = (await response.json()) as Changes
      for (const { urn, kind, item } of answer.changes) {
        if (kind === 'withdraw') this.items.delete(urn)
        // Null: it is gone by now, and the line that says so follows.
        else if (item) {
          this.items.set(urn, { title: item.title, updated: item.updated, url: item.url, state: item.state })
        }
      }
      this.url = answer.next
      hasMore = answer.hasMore
    }
  }
}
