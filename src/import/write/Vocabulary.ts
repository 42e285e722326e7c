import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '../../access/actor'
import { importDocument } from '../../operations/importDocument'
import type { NewArea } from '../map/areaReader'
import type { ImportMap } from '../map/types'
import { RowRefused } from '../run/RowWriter'

/** Who asks, and in which request things are made: one with a transaction to make them in that. */
export interface VocabularyArgs {
  payload: Payload
  req: PayloadRequest
  actor: Actor
  map: ImportMap
}

/**
 * The ids of themes and areas, looked up once and made where the map says so. Two rows that ask for the same at the
 * same time share one answer.
 */
export class Vocabulary {
  private readonly themes = new Map<string, Promise<number>>()
  private readonly areas = new Map<string, Promise<number>>()

  constructor(private readonly args: VocabularyArgs) {}

  /** The id of a theme. @throws RowRefused when it is not there and the map does not make it. */
  theme(slug: string): Promise<number> {
    return once(
      this.themes,
      slug,
      async () => (await this.find('themes', 'slug', slug)) ?? this.makeTheme(slug),
    )
  }

  /** The id of the smallest of these areas, each of which lies in the one before; undefined for none. */
  async area(chain: readonly NewArea[]): Promise<number | undefined> {
    let parent: number | undefined
    for (const area of chain) {
      const above = parent
      parent = await once(
        this.areas,
        area.code,
        async () => (await this.find('areas', 'code', area.code)) ?? this.makeArea(area, above),
      )
    }
    return parent
  }

  private async find(
    collection: 'themes' | 'areas',
    field: string,
    value: string,
  ): Promise<number | undefined> {
    const { payload, req } = this.args
    const row = await payload.db.findOne<{ id: number }>({
      collection,
      req,
      where: { [field]: { equals: value } },
    })
    return row?.id
  }

  /** Known by its origin too: when its address was taken and it got another, the next run finds it all the same. */
  private async makeTheme(slug: string): Promise<number> {
    const { map, payload, req, actor } = this.args
    const made = map.themes?.make?.[slug]
    if (!made) throw notThere('themes', `'${slug}'`)
    const origin = { name: map.origin.name, sourceId: `theme:${slug}` }
    const data = { title: made.title, summary: made.summary, slug, noImage: true, origin }
    const { id } = await importDocument({
      payload,
      req,
      actor,
      collection: 'themes',
      state: 'published',
      data,
    })
    return id
  }

  private async makeArea({ code, name, kind }: NewArea, parent: number | undefined): Promise<number> {
    const { map, payload, req } = this.args
    if (!map.areas?.make) throw notThere('areas', `'${name}' (${code})`)
    const data = { code, name, kind, parent: parent ?? null }
    const made = await payload.create({
      collection: 'areas',
      data,
      depth: 0,
      overrideAccess: true,
      req: { ...req },
    })
    return Number(made.id)
  }
}

/** An answer that is looked up once. One that failed is asked again by the next row. */
const once = (
  known: Map<string, Promise<number>>,
  key: string,
  look: () => Promise<number>,
): Promise<number> => {
  const answer = known.get(key) ?? look()
  known.set(key, answer)
  answer.catch(() => known.delete(key))
  return answer
}

const notThere = (field: 'themes' | 'areas', name: string): RowRefused => {
  const [nl, en] = field === 'themes' ? ['Het thema', 'The theme'] : ['Het gebied', 'The area']
  return new RowRefused([
    {
      code: field === 'themes' ? 'themeNotThere' : 'areaNotThere',
      field,
      message: {
        nl: `${nl} ${name} is er nog niet. Maak het eerst, of laat de map het maken ('make').`,
        en: `${en} ${name} is not there yet. Make it first, or let the map make it ('make').`,
      },
    },
  ])
}
