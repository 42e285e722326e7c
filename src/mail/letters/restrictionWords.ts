/** The steps that keep from the public what somebody brought. */
const RESTRICTIONS = ['hide', 'trash', 'refuse', 'withdraw', 'merge']

/** Whether a step keeps from the public what somebody brought: they hear why, and what they can do (DSA, article 17). */
export const isRestriction = (step: string): boolean => RESTRICTIONS.includes(step)

/** What somebody hears of such a step beside its reason. */
export interface Restriction {
  /** The ground that the desk chose, in words; null where the reason itself says it. */
  ground: string | null
  /** Whether people took the step, and not a program. */
  isByPeople: boolean
  /** Whether a visitor had reported it. Never who. */
  wasReported: boolean
}

/** The paragraphs after the reason, in Dutch: the ground, how it was decided, and where to go (DSA, article 17, third paragraph, b-f). */
export const restrictionWords = ({ ground, isByPeople, wasReported }: Restriction): readonly string[] => [
  ...(ground === null
    ? []
    : [`Waarom we het niet plaatsen: ${ground.charAt(0).toLowerCase()}${ground.slice(1)}.`]),
  ...(isByPeople || wasReported ? [howDecided(isByPeople, wasReported)] : []),
]

const howDecided = (isByPeople: boolean, wasReported: boolean): string =>
  [
    ...(wasReported ? ['Een bezoeker had het bij ons gemeld.'] : []),
    ...(isByPeople ? ['Mensen hebben dit besloten, geen computer.'] : []),
  ].join(' ')

/** What somebody can do who does not agree (DSA, article 17, third paragraph, f; Awb 9:1 and 9:18). */
export const remedyWords: readonly string[] = [
  'Ben je het er niet mee eens? Antwoord op deze mail en schrijf waarom. Dan kijkt iemand anders er opnieuw naar.',
  'Kom je er met ons niet uit? Dan kun je een klacht indienen: ook dat kan door op deze mail te antwoorden. Daarna kun je naar de Nationale ombudsman (nationaleombudsman.nl). Je mag ook naar de rechter gaan.',
]
