import type { CollectionSlug } from 'payload'
import { expect } from 'vitest'
import { rest, type Answer, type Credentials } from '../rest'
import type { AccessWorld } from './accessWorld'
import { leaksIn } from './secrets'

/** A call over REST with what it answered: the text is what somebody outside could keep. */
export interface Called extends Answer {
  call: string
  text: string
}

/** Calls REST for one reader and remembers what came back, so that a test can look through all of it for leaks. */
export class Doors {
  readonly calls: Called[] = []

  constructor(
    readonly world: AccessWorld,
    readonly collection: string,
    readonly as: Credentials,
  ) {}

  /** @param path - from the collection on: `/7?draft=true`. */
  async call(method: string, path = '', body?: unknown): Promise<Called> {
    const answer = await rest(this.world.payload, method, `/api/${this.collection}${path}`, {
      as: this.as,
      body,
    })
    const called = {
      ...answer,
      call: `${method} /api/${this.collection}${path}`,
      text: JSON.stringify(answer.body),
    }
    this.calls.push(called)
    return called
  }

  get = (path?: string) => this.call('GET', path)

  /** Every private thing that was in an answer, with the call that gave it. */
  leaks = (): string[] =>
    this.calls.flatMap(({ call, body }) => leaksIn(body).map((leak) => `${call} tells ${leak}`))
}

/** Expects that a call was let through, or refused; never a fault of the site. Says which call it was. */
export const expectCall = ({ status, call, text }: Called, isAllowed: boolean): void => {
  const outcome = status >= 500 && status !== 501 ? 'fault' : status < 300 ? 'allowed' : 'refused'
  expect(outcome, `${call} answered ${status}: ${text.slice(0, 400)}`).toBe(isAllowed ? 'allowed' : 'refused')
}

/** A document as it is stored: its live row, and when its latest version was made. For seeing that nothing changed. */
export const storedAs = async (
  { payload }: AccessWorld,
  collection: string,
  id: number,
): Promise<unknown> => {
  const slug = collection as CollectionSlug
  const row = await payload.db.findOne({ collection: slug, where: { id: { equals: id } } })
  if (!payload.collections[slug].config.versions) return row
  const { docs, totalDocs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
  })
  return { row, totalDocs, latest: docs[0]?.version }
}
