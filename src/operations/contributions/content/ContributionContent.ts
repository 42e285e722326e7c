import type { ContributionKind } from '../ContributionCall'

/** What a partner sent of one contribution, held to `contributionSchema`. */
export interface ContributionContent {
  type: ContributionKind
  title: string
  summary?: string | null
  html?: string | null
  text?: string | null
  /** Slugs. */
  themes?: string[]
  /** CBS codes. */
  areas?: string[]
  url?: string | null
  licence?: 'CC-BY-4.0' | 'CC0-1.0' | null
  location?: { name?: string | null; latitude?: number | null; longitude?: number | null } | null
  contact?: { name: string; email?: string | null; phone?: string | null } | null
  publicationBasis?: 'publicTask' | 'consent' | 'contract' | null
  /** Of initiatives. */
  phase?: string | null
  targetGroups?: string[]
  /** Of ideas. */
  asks?: string[]
  termsAccepted?: boolean | null
  /** Of events. RFC 3339, with a time zone. */
  kind?: string | null
  startsAt?: string | null
  endsAt?: string | null
  venue?: { name?: string | null; address?: string | null } | null
  isOnline?: boolean | null
  livestreamUrl?: string | null
  registrationUrl?: string | null
  organiser?: string | null
  cost?: string | null
  capacity?: number | null
}
