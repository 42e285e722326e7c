import { sql } from '@payloadcms/db-postgres/drizzle'
import { query } from '../feed'
import { ideaData, initiativeData, richText, type World } from '../people'
import type { Operation } from '../publishing/random/operations'
import { Site, type SiteDocument } from '../publishing/random/Site'
import { bringIn } from '../publishing/site'
import { inHours } from '../publishing/window'
import type { Answer, Credentials } from '../rest'

/** How many documents of each kind a sequence finds. */
const WANTED = { themes: 2, partners: 2, ideas: 4, initiatives: 4, events: 3 } as const

/** How many that the public does not see go along from one sequence to the next, to be brought back in it. */
const MOST_UNSEEN = 5

/**
 * A site whose documents go from one random sequence to the next, so that mirrors of it are kept up instead of begun.
 * Each document has a word in its title, summary and text that stands nowhere else.
 */
export class PublicSite extends Site {
  readonly #marks: string[] = []
  #isBusy = false
  /** What the site said of its last fault: an answer with status 500 does not tell. */
  #fault: unknown = null

  private constructor(
    world: World,
    /** Two areas to choose from. */
    readonly areas: readonly number[],
  ) {
    super(world)
    const { logger } = world.payload
    logger.error = ((fault: unknown) => (this.#fault = fault)) as typeof logger.error
  }

  /** Fills a site of the made-up world. */
  static async start(world: World): Promise<PublicSite> {
    const { id } = await world.payload.create({
      collection: 'areas',
      data: { code: 'GM0150', name: 'Deventer', kind: 'municipality' } as never,
    })
    const site = new PublicSite(world, [world.area, Number(id)])
    await site.topUp()
    return site
  }

  /** Removes what nobody can do much with any more, and fills up with new documents. */
  async topUp(): Promise<void> {
    const unseen = await this.unseen()
    const tired = unseen.slice(0, Math.max(0, unseen.length - MOST_UNSEEN))
    const crowded = this.documents.filter((document) => !unseen.includes(document)).slice(20)
    for (const document of [...tired, ...crowded]) await this.#remove(document)
    for (const collection of ['themes', 'partners', 'ideas', 'initiatives', 'events'] as const) {
      const count = this.documents.filter(
        (one) => one.collection === collection && !unseen.includes(one),
      ).length
      for (let missing = WANTED[collection] - count; missing > 0; missing -= 1) await this.bring(collection)
    }
  }

  /** The documents that the public does not see now. */
  async unseen(): Promise<SiteDocument[]> {
    const rows = await query<{ name: string }>(
      this.world.payload,
      sql`select collection || ':' || document_id as name from feed_items`,
    )
    const seen = new Set(rows.map(({ name }) => name))
    return this.documents.filter(({ collection, id }) => !seen.has(`${collection}:${id}`))
  }

  /** A public document with a mark of its own. */
  async bring(collection: SiteDocument['collection'], state?: string): Promise<void> {
    const mark = `zqmerk${this.#marks.length}zq`
    this.#marks.push(mark)
    const id = await bringIn(
      this.world,
      collection,
      state ?? (collection === 'partners' ? 'verified' : 'published'),
      this.#contentOf(collection, mark),
    )
    this.documents.push({ collection, id })
  }

  /**
   * Themes and partners are deleted between sequences: who saves a document while its theme is being deleted gets the
   * database's own error, and it would be unclear whether another one hides behind it.
   */
  override async call(method: string, path: string, body?: unknown, as?: Credentials): Promise<Answer> {
    const isShared = /^\/api\/(themes|partners)\//.test(path)
    try {
      return method === 'DELETE' && isShared && this.#isBusy
        ? await super.call('GET', path, undefined, as)
        : await super.call(method, path, body, as)
    } catch (error) {
      throw new AggregateError([this.#fault], String(error), { cause: error })
    }
  }

  /** Lets people work at the same time; rejects when one of them met a fault of the site. */
  async work(writers: readonly (readonly Operation<PublicSite>[])[]): Promise<void> {
    this.#isBusy = true
    const working = writers.map(async (operations) => {
      for (const { run } of operations) await run(this)
    })
    const results = await Promise.allSettled(working)
    this.#isBusy = false
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  }

  override make(collection: 'ideas' | 'initiatives', state: string): Promise<void> {
    return this.bring(collection, state)
  }

  /** Partners to choose from: the one of the made-up world first. */
  partners(): number[] {
    return [this.world.partner, ...this.#idsOf('partners')]
  }

  /** The words of documents that are in none of these texts: those of what the public may see. */
  unseenMarks(seen: string): Set<string> {
    const marks = new Set(marksIn(seen))
    return new Set(this.#marks.filter((mark) => !marks.has(mark)))
  }

  #idsOf(collection: SiteDocument['collection']): number[] {
    return this.documents.filter((one) => one.collection === collection && !one.isDeleted).map(({ id }) => id)
  }

  async #remove(document: SiteDocument): Promise<void> {
    const path = `/api/${document.collection}/${document.id}?trash=true`
    const { status } = await this.call('DELETE', path, undefined, this.world.as.admin)
    // What others name stays where it is.
    if (status === 200 || status === 404) this.documents.splice(this.documents.indexOf(document), 1)
  }

  #contentOf(collection: SiteDocument['collection'], mark: string): Record<string, unknown> {
    const number = this.#marks.length
    const common = {
      title: `Plan ${mark}`,
      slug: `plan-${number}-${collection}`,
      summary: `Kort: ${mark}.`,
      body: richText(`Lang: ${mark}.`),
      noImage: true,
    }
    if (collection === 'themes') return common
    if (collection === 'partners') return { ...common, kind: 'foundation' }
    const partners = this.partners()
    const partner = partners[number % partners.length]
    const themes = this.#idsOf('themes').slice(number % 2)
    const more = { ...common, themes, partner }
    if (collection === 'ideas') return ideaData(this.world, more)
    const data = initiativeData(this.world, more)
    return collection === 'events' ? { ...data, kind: 'meeting', startsAt: inHours(24 * 30) } : data
  }
}

/** The words of documents in a text. */
export const marksIn = (text: string): string[] => [...text.matchAll(/zqmerk\d+zq/g)].map(([mark]) => mark)
