/**
 * How long data of people are kept, in whole days (GDPR, article 5, first paragraph, under e). The page about privacy says
 * it from the same numbers that the nightly work goes by.
 */
export interface Retention {
  /** Name, address and telephone of who brought something, after nothing happens with it any more; what visitors reported, after it was handled. */
  contactDays: number
  /** What letters were sent to residents, after they left. */
  letterDays: number
}

/**
 * The terms when nothing else is set: a year for contacts, as an objection and a complaint to the ombudsman (Awb 9:24) can come
 * that long after; a quarter for letters, to answer 'did you write me?'.
 */
export const DEFAULT_RETENTION: Retention = { contactDays: 365, letterDays: 90 }
