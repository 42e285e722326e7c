import type { Language } from '../../feeds/http/language'
import { IDEA_FORM } from '../ideaFormAddress'

/** What the form knows when it is filled in at an event. */
export interface AtEvent {
  /** The event, while it takes ideas; null for one that does not, or is not known. */
  event: {
    id: number
    urn: string
    slug: string
    title: string
    startsAt: string
    endsAt: string | null
  } | null
  /** The last part of its address as it was asked for: kept, as an event can begin to take ideas while somebody has the form open. */
  slug: string
  /** On a tablet that people use one after the other. */
  isTablet: boolean
  /** What the link of the desk's own tablets has, as it was given. */
  token: string
  /** With a token that is right: a colleague stands beside it, and an e-mail address may be left out. */
  isStaffed: boolean
  /** On a tablet: by what one filled-in form is known, so that it is kept once. */
  once: string
  /** What is said above an empty form on a tablet: what became of the one before. */
  before: 'mailed' | 'kept' | 'already' | null
}

/** The names in addresses and forms. */
export const EVENT_FIELDS = {
  event: 'bijeenkomst',
  screen: 'scherm',
  token: 'sleutel',
  once: 'formulier',
  before: 'klaar',
} as const

/**
 * The address of the form at an event.
 *
 * @example eventFormPath({ slug: 'dorpsavond' }) // '/ideeen/nieuw?bijeenkomst=dorpsavond'
 */
export const eventFormPath = (
  { before, isTablet, slug, token }: { slug: string; isTablet?: boolean; token?: string; before?: string },
  language: Language = 'nl',
): string => {
  const { before: beforeName, event, screen, token: tokenName } = EVENT_FIELDS
  const query = new URLSearchParams({
    [event]: slug,
    ...(isTablet ? { [screen]: 'tablet' } : {}),
    ...(token ? { [tokenName]: token } : {}),
    ...(before ? { [beforeName]: before } : {}),
    ...(language === 'en' ? { lang: 'en' } : {}),
  })
  return `${IDEA_FORM}?${query.toString()}`
}
