import type { Label } from '../../workflow'

/** A kind of applicant, in the singular and the plural, as they stand inside a sentence. */
interface KindWords {
  one: Label
  many: Label
}

const kind = (one: Label, many: Label): KindWords => ({ one, many })

/** Who may ask for a subsidy, by the codes of windows and initiatives. A group has no legal form. */
export const applicantKinds = {
  resident: kind({ nl: 'inwoner', en: 'resident' }, { nl: 'inwoners', en: 'residents' }),
  group: kind(
    { nl: 'groep zonder rechtsvorm', en: 'group without a legal form' },
    { nl: 'groepen zonder rechtsvorm', en: 'groups without a legal form' },
  ),
  association: kind({ nl: 'vereniging', en: 'association' }, { nl: 'verenigingen', en: 'associations' }),
  foundation: kind({ nl: 'stichting', en: 'foundation' }, { nl: 'stichtingen', en: 'foundations' }),
  cooperative: kind({ nl: 'coöperatie', en: 'cooperative' }, { nl: 'coöperaties', en: 'cooperatives' }),
  company: kind({ nl: 'bedrijf', en: 'company' }, { nl: 'bedrijven', en: 'companies' }),
  municipality: kind({ nl: 'gemeente', en: 'municipality' }, { nl: 'gemeenten', en: 'municipalities' }),
  school: kind({ nl: 'school', en: 'school' }, { nl: 'scholen', en: 'schools' }),
  other: kind({ nl: 'andere aanvrager', en: 'other applicant' }, { nl: 'anderen', en: 'others' }),
} as const satisfies Readonly<Record<string, KindWords>>

/** `foundation` */
export type ApplicantKind = keyof typeof applicantKinds

/** How far a plan may be, as it stands inside a sentence. */
export const phases = {
  idea: { nl: 'idee', en: 'idea' },
  plan: { nl: 'plan', en: 'plan' },
  execution: { nl: 'uitvoering', en: 'execution' },
  growth: { nl: 'groei', en: 'growth' },
} as const satisfies Readonly<Record<string, Label>>

/** `plan` */
export type Phase = keyof typeof phases

/** When the work begins, or that it has begun: `started`, or a day in the Netherlands: `2027-04-10`. */
export type Start = 'started' | (string & {})

/** What is known of whoever looks for a subsidy. What is null or empty is not known. */
export interface Applicant {
  kind: ApplicantKind | null
  /** Slugs. */
  themes: readonly string[]
  /** CBS codes. */
  areas: readonly string[]
  /** What is sought, in whole euro cents. 0: no money is sought. */
  amountCents: number | null
  phase: Phase | null
  start: Start | null
}
