import type { Payload } from 'payload'
import { ImportFailure } from '../ImportFailure'
import type { Language } from '../language'
import { compileMap, type CompiledMap } from '../map/applyMap'
import { checkFields } from '../map/checkMap'
import type { Importable } from '../map/CollectionShape'
import { mapProblem } from '../map/mapProblem'
import type { ReadMap } from '../map/readMap'
import { listOf } from '../map/types'
import type { Problem } from '../problem'
import type { RowWriter } from '../run/RowWriter'
import { payloadWriter } from './payloadWriter'
import { requestIn } from './requestIn'
import { shapeOf } from './shapeOf'
import { trialWriter } from './trialWriter'

/** What is needed to write rows. `end` has to be called, whatever happened. */
export interface Writing {
  map: CompiledMap
  writer: RowWriter
  end: () => Promise<void>
}

export interface WritingArgs {
  payload: Payload
  read: ReadMap
  as: Importable
  /** Keeps nothing. */
  dryRun: boolean
  language: Language
}

/**
 * Holds the map to the site: its fields and states, the themes and the partner that it names.
 *
 * @throws ImportFailure with everything in the map that the site does not have.
 */
export const prepareWriting = async ({
  payload,
  read,
  as,
  dryRun,
  language,
}: WritingArgs): Promise<Writing> => {
  const shape = shapeOf(payload, as)
  const { partner, problems } = await findPartner(payload, read)
  const all = [...checkFields(read, shape), ...(await checkThemes(payload, read)), ...problems]
  if (all.length > 0) throw new ImportFailure(all)

  const { map } = read
  const args = { payload, collection: as, map, partner, req: await requestIn(payload, language) }
  const trial = dryRun ? trialWriter(args) : undefined
  return {
    map: compileMap(map, shape),
    writer: trial ?? payloadWriter(args),
    end: async () => trial?.end(),
  }
}

/** Every theme that the map names is there, or the map makes it. */
const checkThemes = async (payload: Payload, { map, lineOf }: ReadMap): Promise<Problem[]> => {
  if (!map.themes) return []
  const { docs } = await payload.find({
    collection: 'themes',
    depth: 0,
    pagination: false,
    select: { slug: true },
  })
  const known = new Set([...docs.map(({ slug }) => String(slug)), ...Object.keys(map.themes.make ?? {})])
  const used = [
    ...Object.entries(map.themes.values).map(([text, slugs]) => ({
      slugs,
      path: ['themes', 'values', text],
    })),
    { slugs: map.themes.other, path: ['themes', 'other'] },
  ]
  return used.flatMap(({ slugs, path }) =>
    listOf(slugs)
      .filter((slug) => !known.has(slug))
      .map((slug) => mapProblem('themeNotThere', path, unknownTheme(slug, [...known]), lineOf)),
  )
}

const findPartner = async (
  payload: Payload,
  { map, lineOf }: ReadMap,
): Promise<{ partner: number | null; problems: Problem[] }> => {
  if (map.partner === undefined) return { partner: null, problems: [] }
  const { docs } = await payload.find({
    collection: 'partners',
    depth: 0,
    pagination: false,
    select: { slug: true },
  })
  const found = docs.find(({ slug }) => slug === map.partner)
  if (found) return { partner: Number(found.id), problems: [] }
  const message = unknownPartner(
    map.partner,
    docs.map(({ slug }) => String(slug)),
  )
  return { partner: null, problems: [mapProblem('partnerNotThere', ['partner'], message, lineOf)] }
}

const unknownTheme = (slug: string, known: readonly string[]) => ({
  nl: `het thema '${slug}' is er niet. Wel: ${known.join(', ')}. Of zet het bij 'themes > make'.`,
  en: `there is no theme '${slug}'. There are: ${known.join(', ')}. Or put it under 'themes > make'.`,
})

const unknownPartner = (slug: string, known: readonly string[]) => ({
  nl: `de partner '${slug}' is er niet. Wel: ${known.join(', ') || '-'}.`,
  en: `there is no partner '${slug}'. There are: ${known.join(', ') || '-'}.`,
})
