import type { SubsidyWindowItem } from '../../schema/generated'
import type { Applicant } from '../Applicant'
import { listNames } from '../listWords'
import { met, notMet, unknown, type Said } from '../Match'
import { isWithin, titleIn, type Tree } from '../Tree'

/**
 * Whether one of the themes is one of the window, or lies below it. A window without themes is for all. A theme that is
 * wider than that of the window may fit.
 */
export const judgeTheme = (
  { themes }: Pick<SubsidyWindowItem, 'themes'>,
  applicant: Pick<Applicant, 'themes'>,
  tree: Tree,
): Said => {
  if (themes.length === 0) return met('anyTheme', 'Voor alle thema’s.', 'For all themes.')
  const forThemes = listNames(themes.map(({ title }) => title))
  if (applicant.themes.length === 0) {
    return unknown(
      'themeUnknown',
      `Voor ${forThemes.nl}. Het thema van het plan is niet bekend.`,
      `For ${forThemes.en}. The theme of the plan is not known.`,
    )
  }
  const shared = applicant.themes.filter((theme) => themes.some(({ slug }) => isWithin(tree, theme, slug)))
  if (shared.length > 0) {
    const names = listNames(shared.map((theme) => titleIn(tree, theme)))
    return met('theme', `Past bij het thema: ${names.nl}.`, `Fits the theme: ${names.en}.`)
  }
  return applicant.themes.some((theme) => themes.some(({ slug }) => isWithin(tree, slug, theme)))
    ? unknown(
        'themeNarrower',
        `Alleen voor ${forThemes.nl}. Het thema van het plan is breder.`,
        `Only for ${forThemes.en}. The theme of the plan is wider.`,
      )
    : notMet(
        'otherTheme',
        `Alleen voor ${forThemes.nl}. Het plan heeft een ander thema.`,
        `Only for ${forThemes.en}. The plan has another theme.`,
      )
}
