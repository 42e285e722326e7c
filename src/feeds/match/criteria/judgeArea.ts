import type { SubsidyWindowItem } from '../../schema/generated'
import type { Applicant } from '../Applicant'
import { listNames } from '../listWords'
import { met, notMet, unknown, type Said } from '../Match'
import { isWithin, titleIn, type Tree } from '../Tree'

/**
 * Whether all areas lie in those of the window. A window without areas is for everywhere. What lies in it for a part, or
 * around it, may fit.
 */
export const judgeArea = (
  { areas }: Pick<SubsidyWindowItem, 'areas'>,
  applicant: Pick<Applicant, 'areas'>,
  tree: Tree,
): Said => {
  if (areas.length === 0) return met('anyArea', 'Voor alle gebieden.', 'For all areas.')
  const forAreas = listNames(areas.map(({ name }) => name))
  if (applicant.areas.length === 0) {
    return unknown(
      'areaUnknown',
      `Voor ${forAreas.nl}. Het gebied van het plan is niet bekend.`,
      `For ${forAreas.en}. The area of the plan is not known.`,
    )
  }
  const isInside = (area: string) => areas.some(({ code }) => isWithin(tree, area, code))
  const inside = applicant.areas.filter(isInside)
  if (inside.length === applicant.areas.length) {
    return met(
      'area',
      `Voor ${forAreas.nl}: daar is het plan.`,
      `For ${forAreas.en}: that is where the plan is.`,
    )
  }
  if (inside.length > 0) {
    const outside = listNames(
      applicant.areas.filter((area) => !isInside(area)).map((area) => titleIn(tree, area)),
    )
    return unknown(
      'areaPartly',
      `Alleen voor ${forAreas.nl}, en dus niet voor het deel in ${outside.nl}.`,
      `Only for ${forAreas.en}, so not for the part in ${outside.en}.`,
    )
  }
  return applicant.areas.some((area) => areas.some(({ code }) => isWithin(tree, code, area)))
    ? unknown(
        'areaNarrower',
        `Alleen voor ${forAreas.nl}. Het gebied van het plan is groter.`,
        `Only for ${forAreas.en}. The area of the plan is larger.`,
      )
    : notMet(
        'otherArea',
        `Alleen voor ${forAreas.nl}. Het plan is ergens anders.`,
        `Only for ${forAreas.en}. The plan is somewhere else.`,
      )
}
