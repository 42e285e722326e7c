import type { Item } from '../schema/generated'
import type { Applicant } from './Applicant'

/** What an initiative or idea tells of whoever would apply; null for what does not ask for money. An idea is in the phase of one. */
export const applicantOf = (item: Item): Applicant | null => {
  const common = {
    themes: item.themes.map(({ slug }) => slug),
    areas: item.areas.map(({ code }) => code),
    start: null,
  }
  if ('initiative' in item) {
    const { applicantKind = null, soughtCents, phase } = item.initiative
    return { ...common, kind: applicantKind, amountCents: soughtCents, phase }
  }
  return 'idea' in item ? { ...common, kind: null, amountCents: null, phase: 'idea' } : null
}
