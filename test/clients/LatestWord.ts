import type { Copy } from './Mirror'

/**
 * What was said last of an item counts, whichever page it stood on and in whatever order pages came: an item by its
 * `updated`, a withdrawal by its own instant. Of one item these only move forward.
 */
export class LatestWord {
  readonly items = new Map<string, Copy>()
  readonly #withdrawn = new Map<string, number>()

  /** An item as some page showed it. */
  keep(urn: string, copy: Copy): void {
    const updated = Date.parse(copy.updated)
    const known = this.items.get(urn)
    if (known && Date.parse(known.updated) > updated) return
    if ((this.#withdrawn.get(urn) ?? -Infinity) >= updated) return
    this.items.set(urn, copy)
  }

  /** A withdrawal as some page named it. An item that was updated since is back again. */
  drop(urn: string, when: string): void {
    const at = Date.parse(when)
    this.#withdrawn.set(urn, Math.max(at, this.#withdrawn.get(urn) ?? -Infinity))
    const known = this.items.get(urn)
    if (known && Date.parse(known.updated) <= at) this.items.delete(urn)
  }
}
