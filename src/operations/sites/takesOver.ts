import { idOf } from '../../access/actor'
import type { Terms } from '../../feeds/Vocabulary'
import { queryOfTopic } from '../../hub/queryOfTopic'
import { touches, type Place } from '../../hub/touches'
import type { Site } from '../../payload-types'

/** The codes of themes and areas by `theme:3` and `area:7`, as filters know them. */
export type Codes = ReadonlyMap<string, string>

/**
 * Whether a site takes over what stands at a place, by what was agreed. Nothing agreed, and an address that is no feed
 * (such as that of all changes), count as everything.
 */
export const takesOver = (uses: Site['uses'], place: Place, terms: Terms, codes: Codes): boolean =>
  !uses?.length || uses.some((line) => covers(line, place, terms, codes))

type Use = NonNullable<Site['uses']>[number]

const covers = ({ areas, source, themes, types }: Use, place: Place, terms: Terms, codes: Codes): boolean => {
  if (source) {
    const query = queryOfTopic(source, terms)
    return query === null || touches(query, place)
  }
  const of = (kind: 'area' | 'theme', relations: readonly unknown[] | null | undefined) =>
    (relations ?? []).map((relation) => codes.get(`${kind}:${idOf(relation)}`) ?? GONE)
  const [theme, area] = [of('theme', themes), of('area', areas)]
  return (types?.length ? types : ['all']).some((type) => touches({ type, theme, area, partner: [] }, place))
}

/** What no place has: a theme that is not public (any more) finds nothing, and not everything. */
const GONE = ' '
