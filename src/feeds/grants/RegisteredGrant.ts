import type { Label } from '../../workflow'

/** Where money of a window stands: set apart, or what became of a grant. What was refused is in no register. */
export const GRANT_STATES = {
  reserved: { nl: 'Gereserveerd', en: 'Reserved' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  settled: { nl: 'Definitief bedrag', en: 'Settled' },
  revoked: { nl: 'Ingetrokken', en: 'Revoked' },
  reclaimed: { nl: 'Teruggevorderd', en: 'Reclaimed' },
} as const satisfies Readonly<Record<string, Label>>

export type GrantState = keyof typeof GRANT_STATES

/** Why a grant may stand above the ceiling (Awb 4:25, third paragraph). */
export const EXCEPTIONS = ['objection', 'court', 'lateDecision'] as const

/** The kinds of state aid that a grant can be. */
export const STATE_AID = ['none', 'deMinimis', 'blockExemption', 'notified'] as const

/**
 * What the register says of one grant (Woo 3.3), as it is kept. Euro cents; days in the Netherlands: 2027-03-03. Of a
 * private person it says that it is one, how much, and when: nothing by which to find out who.
 */
export interface RegisteredGrant {
  state: GrantState
  /** Null for a private person, and while it is reserved. */
  reference: string | null
  /** Null while it is reserved. */
  recipient: {
    kind: 'organisation' | 'privatePerson'
    name: string | null
    kvkNumber: string | null
  } | null
  /** The key of a part of the ceiling. */
  subCeiling: string | null
  requestedCents: number | null
  grantedCents: number | null
  settledCents: number | null
  /** What it takes of the money of its window: what was requested while reserved, then granted, then settled; else 0. */
  countedCents: number
  /** Above the ceiling, and why. Counted apart. */
  exception: (typeof EXCEPTIONS)[number] | null
  decisionDate: string | null
  /** When it was settled, revoked or reclaimed. */
  settlementDate: string | null
  rank: number | null
  score: number | null
  drawNumber: number | null
  motivation: string | null
  stateAid: { kind: (typeof STATE_AID)[number] | null; reference: string | null } | null
}

/** A line of the register as it is shown: with its window, and the initiative when that is public. */
export interface PublicGrant extends RegisteredGrant {
  urn: string
  stateLabel: Label
  window: { urn: string; title: string; url: string; funder: string | null }
  initiative: { urn: string; title: string; url: string } | null
  /** The last change of something public, RFC 3339. */
  updated: string
}
