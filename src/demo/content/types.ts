import type { Moment } from '../moment'
import type { RichText } from '../richText'
import type { AreaCode } from './areas'
import type { ImageKey } from './images'
import type { PartnerSlug } from './partners'
import type { ThemeSlug } from './themes'

/** A place on the map, WGS 84. */
export interface DemoLocation {
  name: string
  latitude: number
  longitude: number
}

/** What every demo document that can be public has. References are slugs, area codes and image names. */
export interface DemoDocument {
  slug: string
  title: string
  /** Plain text, at most 280 characters. */
  summary: string
  body: RichText
  /** Left out: deliberately without a picture. */
  image?: ImageKey
  themes: readonly ThemeSlug[]
  areas: readonly AreaCode[]
  partner?: PartnerSlug
  state: string
  /** The last reason that was given: for a refusal, a question, a stop or a withdrawal. */
  reason?: string
  /** When it was first public; left out for what never was. */
  published?: Moment
}

export interface DemoAnswer {
  outcome: 'adopted' | 'partly' | 'notAdopted'
  text: string
  reason?: string
  signatory: string
  mandate: string
  date: Moment
}

export interface DemoIdea extends DemoDocument {
  submitterName: string
  channel: 'form' | 'event' | 'paper' | 'partner'
  asks: readonly ('money' | 'rule' | 'land' | 'knowledge' | 'nothing')[]
  location?: DemoLocation
  team?: string
  answerDue?: Moment
  answer?: DemoAnswer
  referredTo?: { name: string; address: string }
  /** The slug of the idea that it became part of. */
  mergedInto?: string
  /** 0 to 100. */
  progress?: number
  evidence?: string
  refusalGround?: 'notProvincial' | 'duplicate' | 'houseRules' | 'personalData' | 'commercial' | 'unclear'
}

export interface DemoInitiative extends DemoDocument {
  phase: 'idea' | 'plan' | 'execution' | 'growth'
  targetGroups: readonly string[]
  legalForm?: string
  needs?: { people?: string; space?: string; money?: string }
  governmentRole?: 'letGo' | 'facilitate' | 'stimulate' | 'steer' | 'regulate'
  milestones?: readonly { title: string; due: Moment; done: boolean }[]
  updates?: readonly { title: string; date: Moment; text: string }[]
  results?: string
  budgetCents?: number
  soughtCents?: number
  location?: DemoLocation
  /** The slug of the idea that it came from. */
  idea?: string
}

export interface DemoEvent extends DemoDocument {
  kind: 'meeting' | 'deliberation' | 'walkIn' | 'excursion' | 'webinar' | 'other'
  starts: Moment
  ends: Moment
  venue?: { name: string; address: string }
  isOnline?: boolean
  livestreamUrl?: string
  recordingNotice?: string
  organiser: string
  registrationUrl?: string
  cost?: string
  capacity?: number
  /** Visitors can bring ideas: from when on, until its last day is over. */
  ideasFrom?: Moment
  accessibility: { wheelchair: boolean; hearingLoop: boolean; interpreter: boolean }
}

export interface DemoScheme {
  slug: string
  title: string
  summary: string
  body: RichText
  themes: readonly ThemeSlug[]
  areas: readonly AreaCode[]
  legalBasis: string
  provider: string
  validFrom: Moment
  validUntil: Moment
  evaluationDue: Moment
}

export interface DemoWindow extends DemoDocument {
  /** The slug of the scheme it belongs to. */
  scheme: string
  provider: string
  opens: Moment
  closes: Moment
  ceilingCents: number
  subCeilings?: readonly { title: string; ceilingCents: number }[]
  amountFromCents: number
  amountToCents: number
  maximumPercentage: number
  coFinancing?: string
  allocation: 'firstCome' | 'ranking' | 'lottery'
  eligibleCosts: string
  applicantKinds: readonly (
    'resident' | 'association' | 'foundation' | 'company' | 'municipality' | 'school'
  )[]
  criteria: readonly string[]
  mayHaveStarted: boolean
  decisionWeeks: number
  signIn: readonly ('digid' | 'eherkenning' | 'none')[]
  documents: readonly string[]
  decision: { number: string; date: Moment }
  noticeUrl: string
  noticeDate: Moment
  applyUrl: string
  closedReason?: 'deadline' | 'exhausted' | 'suspended'
  /** How it was decided, of a window that is. */
  outcome?: { date: Moment; methodText: string; applications: number; refused: number }
}

export interface DemoGrant {
  /** The slug of the window. */
  window: string
  reference: string
  recipient: { kind: 'organisation' | 'privatePerson'; name: string }
  /** The slug of the initiative that it helps. */
  initiative?: string
  requestedCents: number
  grantedCents: number
  settledCents?: number
  decided: Moment
  /** When the amount was settled, or the grant revoked or reclaimed. */
  settled?: Moment
  state: 'granted' | 'settled' | 'revoked' | 'reclaimed'
  reason?: string
}
