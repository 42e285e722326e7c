import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Actor } from '../../access/actor'
import { importDocument } from '../../operations/importDocument'
import { instantOf, type Moment } from '../moment'

/** Under this name the demo stands in the history of what it made. */
const DEMO: Actor = { kind: 'system', name: 'demo' }

/**
 * One filling of a site: the transaction that all of it happens in, and the ids of what was made so far, so that content
 * can refer to other content by slug, area code or file name.
 */
export class Seeding {
  private readonly ids = new Map<string, number>()

  constructor(
    readonly payload: Payload,
    readonly req: PayloadRequest,
    readonly now: Date,
  ) {}

  /** A moment of the content as an ISO 8601 instant; nothing stays nothing. */
  at(moment: Moment | undefined): string | undefined {
    return moment && instantOf(moment, this.now)
  }

  /** A day of the content, as a date field without a time keeps it: noon in UTC. */
  day(moment: Moment | undefined): string | undefined {
    return moment && `${instantOf(moment, this.now).slice(0, 10)}T12:00:00.000Z`
  }

  /** The id of something that was made before. @throws Error when the content refers to what is not there (yet). */
  id(collection: string, key: string): number {
    const id = this.ids.get(`${collection}/${key}`)
    if (id === undefined)
      throw new Error(`The demo refers to '${key}' in '${collection}', which is not there yet.`)
    return id
  }

  idsOf(collection: string, keys: readonly string[]): number[] {
    return keys.map((key) => this.id(collection, key))
  }

  /** Makes something that has no life cycle. @param key - what content calls it. */
  async create(
    collection: string,
    key: string,
    data: Record<string, unknown>,
    file?: { data: Buffer; mimetype: string; name: string; size: number },
  ): Promise<number> {
    const { payload, req } = this
    const made = await payload.create({
      collection: collection as CollectionSlug,
      data,
      depth: 0,
      req,
      ...(file && { file }),
    })
    return this.remember(collection, key, Number(made.id))
  }

  /** Brings a document in, in its state and held to what that state asks: the same door as every other import. */
  async import(
    collection: string,
    key: string,
    state: string,
    data: Record<string, unknown>,
    reason?: string,
  ): Promise<number> {
    const { payload, req } = this
    const { id } = await importDocument({
      payload,
      req,
      actor: DEMO,
      collection,
      data,
      state,
      ...(reason !== undefined && { reason }),
    })
    return this.remember(collection, key, id)
  }

  private remember(collection: string, key: string, id: number): number {
    this.ids.set(`${collection}/${key}`, id)
    return id
  }
}
