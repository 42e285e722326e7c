import type { PayloadRequest } from 'payload'
import type { ContributionProblem } from '../../../errors/ContributionRefused'
import type { Label } from '../../../workflow'
import type { ContributionContent } from './ContributionContent'

/** The numbers of themes by their slugs, and of areas by their codes. */
export interface Named {
  themes: ReadonlyMap<string, number>
  areas: ReadonlyMap<string, number>
}

/** Looks up all themes and areas that contributions name, at once. Themes that the partner may not see are not there. */
export const findNamed = async (
  req: PayloadRequest,
  contents: readonly ContributionContent[],
): Promise<Named> => ({
  themes: await find(req, 'themes', 'slug', new Set(contents.flatMap(({ themes }) => themes ?? []))),
  areas: await find(req, 'areas', 'code', new Set(contents.flatMap(({ areas }) => areas ?? []))),
})

const find = async (
  req: PayloadRequest,
  collection: 'themes' | 'areas',
  field: string,
  values: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> => {
  if (values.size === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { [field]: true },
    where: { [field]: { in: [...values] } },
  })
  return new Map(
    (docs as unknown as (Record<string, unknown> & { id: number })[]).map((doc) => [
      String(doc[field]),
      doc.id,
    ]),
  )
}

/** What a contribution names that is not there. */
export const unknownNames = (
  { themes = [], areas = [] }: ContributionContent,
  named: Named,
  language: keyof Label,
): ContributionProblem[] => [
  ...themes.flatMap((slug, index) =>
    named.themes.has(slug)
      ? []
      : [{ field: `themes.${index}`, code: 'unknownValue', message: noTheme(slug)[language] }],
  ),
  ...areas.flatMap((code, index) =>
    named.areas.has(code)
      ? []
      : [{ field: `areas.${index}`, code: 'unknownValue', message: noArea(code)[language] }],
  ),
]

const noTheme = (slug: string): Label => ({
  nl: `Het thema '${slug}' is er niet. Op /open-data/v1/themes staat welke er zijn.`,
  en: `There is no theme '${slug}'. /open-data/v1/themes has those that there are.`,
})

const noArea = (code: string): Label => ({
  nl: `Het gebied '${code}' is er niet. Gebruik de CBS-code, zoals GM0193.`,
  en: `There is no area '${code}'. Use the CBS code, such as GM0193.`,
})
