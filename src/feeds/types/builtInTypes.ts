import { datasets } from './datasets'
import type { FeedState, FeedType, StateTone } from './FeedType'

const state = (nl: string, en: string, tone: StateTone): FeedState => ({ label: { nl, en }, tone })

/** The state of most, which goes without saying in a list. */
const usual = (nl: string, en: string, tone: StateTone): FeedState => ({
  ...state(nl, en, tone),
  isUsual: true,
})

/** The types that Noaber itself brings, in the order of menus. Their states are the public ones of the workflows. */
export const builtInTypes: readonly FeedType[] = [
  {
    name: 'ideas',
    path: 'ideeen',
    label: { nl: 'Ideeën', en: 'Ideas' },
    dataset: datasets.ideas,
    states: {
      published: usual('Geplaatst', 'Published', 'neutral'),
      underReview: state('In behandeling', 'Under review', 'active'),
      answered: state('Beantwoord', 'Answered', 'positive'),
      referred: state('Doorgestuurd', 'Referred', 'neutral'),
      inProgress: state('In uitvoering', 'In progress', 'active'),
      realised: state('Uitgevoerd', 'Realised', 'positive'),
      stopped: state('Gestopt', 'Stopped', 'negative'),
      closed: state('Gesloten', 'Closed', 'neutral'),
    },
  },
  {
    name: 'initiatives',
    path: 'initiatieven',
    label: { nl: 'Initiatieven', en: 'Initiatives' },
    dataset: datasets.initiatives,
    states: {
      published: usual('Geplaatst', 'Published', 'neutral'),
      underway: state('Bezig', 'Underway', 'active'),
      completed: state('Afgerond', 'Completed', 'positive'),
      stopped: state('Gestopt', 'Stopped', 'negative'),
    },
  },
  {
    name: 'themes',
    path: 'themas',
    label: { nl: 'Thema’s', en: 'Themes' },
    dataset: datasets.themes,
    states: {
      published: usual('Geplaatst', 'Published', 'active'),
      closed: state('Gesloten', 'Closed', 'neutral'),
    },
  },
  {
    name: 'partners',
    path: 'partners',
    label: { nl: 'Partners', en: 'Partners' },
    dataset: datasets.partners,
    states: {
      verified: usual('Aangesloten', 'Verified', 'positive'),
      suspended: state('Tijdelijk gestopt', 'Suspended', 'waiting'),
      ended: state('Niet meer aangesloten', 'Ended', 'neutral'),
    },
  },
  {
    name: 'subsidy-windows',
    path: 'subsidies',
    label: { nl: 'Subsidierondes', en: 'Subsidy windows' },
    dataset: datasets.subsidyWindows,
    states: {
      announced: state('Gaat open', 'Announced', 'waiting'),
      open: state('Open', 'Open', 'positive'),
      exhausted: state('Budget is op', 'Exhausted', 'negative'),
      suspended: state('Tijdelijk dicht', 'Suspended', 'waiting'),
      closed: state('Gesloten', 'Closed', 'neutral'),
      assessing: state('Wordt beoordeeld', 'Being assessed', 'active'),
      decided: state('Uitslag bekend', 'Decided', 'neutral'),
      cancelled: state('Gaat niet door', 'Cancelled', 'negative'),
    },
  },
  {
    name: 'events',
    path: 'agenda',
    label: { nl: 'Agenda', en: 'Events' },
    dataset: datasets.events,
    states: {
      published: usual('Geplaatst', 'Published', 'active'),
      cancelled: state('Gaat niet door', 'Cancelled', 'negative'),
      past: state('Geweest', 'Past', 'neutral'),
    },
  },
]
