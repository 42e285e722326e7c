import { expect } from 'vitest'
import type { World } from '../../people'
import { rest, type Answer, type Credentials } from '../../rest'
import { bringIdea, bringIn, bringInitiative } from '../site'

/** A document that a random sequence works on. */
export interface SiteDocument {
  collection: 'ideas' | 'initiatives' | 'themes' | 'events' | 'partners'
  id: number
  isDeleted?: boolean
}

const PATIENT = [200, 201, 400, 403, 404, 409]

/** The documents of one random sequence, and the doors through which people write to them. */
export class Site {
  readonly documents: SiteDocument[] = []

  protected constructor(readonly world: World) {}

  /** Two themes and, with them, two ideas and two initiatives, some public and some not. */
  static async open(world: World): Promise<Site> {
    const site = new Site(world)
    for (const title of ['Thema een', 'Thema twee']) {
      const id = await bringIn(world, 'themes', 'published', { title, summary: 'Kort.', noImage: true })
      site.documents.push({ collection: 'themes', id })
    }
    await site.make('ideas', 'published')
    await site.make('initiatives', 'published')
    await site.make('initiatives', 'underway')
    await site.make('ideas', 'submitted')
    return site
  }

  async make(collection: 'ideas' | 'initiatives', state: string): Promise<void> {
    const themes = this.documents
      .filter((one) => one.collection === 'themes' && !one.isDeleted)
      .map((theme) => theme.id)
    const bring = collection === 'ideas' ? bringIdea : bringInitiative
    const id = await bring(this.world, state, themes.length > 0 ? { themes } : {})
    this.documents.push({ collection, id })
  }

  /** A document by its number; numbers count round. */
  at(index: number): SiteDocument {
    const found = this.documents[index % this.documents.length]
    if (!found) throw new Error('A site always has documents.')
    return found
  }

  /** Themes to choose from, those that were deleted included: somebody may still have their form open. */
  themes(): number[] {
    return this.documents.filter(({ collection }) => collection === 'themes').map(({ id }) => id)
  }

  /** Calls REST. What is refused is refused for a reason: never with a fault of the site. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    as: Credentials = this.world.as.editor,
  ): Promise<Answer> {
    const answer = await rest(this.world.payload, method, path, { as, body })
    expect(
      PATIENT,
      `${method} ${path} ${JSON.stringify(body)}: ${JSON.stringify(answer.body.errors)}`,
    ).toContain(answer.status)
    return answer
  }
}
