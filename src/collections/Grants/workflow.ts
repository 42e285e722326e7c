import { defineWorkflow } from '../../workflow/defineWorkflow'
import {
  exceptionHasReference,
  fitsInCeiling,
  fitsInSubCeiling,
  referenceIsFree,
  settledIsNotMore,
  subCeilingNamed,
  windowTakesGrants,
  windowTakesReservations,
} from './guards'

/** What holds of all money that counts towards a ceiling. */
const countedGuards = [
  fitsInCeiling,
  subCeilingNamed,
  fitsInSubCeiling,
  exceptionHasReference,
  referenceIsFree,
] as const

/** The life of a grant: money set apart while a decision is awaited, a decision, and what became of it (Awb 4:42 to 4:57). Never public by itself. */
export const grantWorkflow = defineWorkflow({
  collection: 'grants',
  create: {
    to: 'granted',
    by: ['editor', 'assessor'],
    instead: { to: 'reserved', when: ({ isReservation }) => isReservation === true },
  },
  import: { by: ['editor', 'system'] },
  states: {
    reserved: {
      label: { nl: 'Gereserveerd', en: 'Reserved' },
      tone: 'waiting',
      isPermanent: true,
      requires: ['window', 'reference', 'requestedCents'],
      guards: [...countedGuards, windowTakesReservations],
    },
    refused: {
      label: { nl: 'Afgewezen', en: 'Refused' },
      tone: 'negative',
      isPermanent: true,
      requires: ['decisionDate'],
    },
    granted: {
      label: { nl: 'Toegekend', en: 'Granted' },
      tone: 'positive',
      isPermanent: true,
      requires: ['window', 'reference', 'grantedCents', 'decisionDate'],
      guards: [...countedGuards, windowTakesGrants],
    },
    settled: {
      label: { nl: 'Definitief bedrag', en: 'Settled' },
      tone: 'positive',
      isPermanent: true,
      requires: ['settledCents', 'settlementDate'],
      guards: [settledIsNotMore, ...countedGuards],
    },
    revoked: {
      label: { nl: 'Ingetrokken', en: 'Revoked' },
      tone: 'negative',
      isPermanent: true,
      requires: ['settlementDate'],
    },
    reclaimed: {
      label: { nl: 'Teruggevorderd', en: 'Reclaimed' },
      tone: 'negative',
      isPermanent: true,
      requires: ['settlementDate'],
    },
  },
  transitions: {
    grant: {
      label: { nl: 'Ken de subsidie toe', en: 'Award the grant' },
      from: 'reserved',
      to: 'granted',
      by: ['editor', 'assessor'],
      requires: ['grantedCents', 'decisionDate'],
      emphasis: 'primary',
    },
    refuse: {
      label: { nl: 'Wijs de aanvraag af', en: 'Refuse the application' },
      from: 'reserved',
      to: 'refused',
      by: ['editor', 'assessor'],
      requires: ['decisionDate'],
      needsReason: true,
      emphasis: 'danger',
    },
    settle: {
      label: { nl: 'Stel het bedrag vast', en: 'Settle the amount' },
      from: 'granted',
      to: 'settled',
      by: ['editor', 'assessor'],
      requires: ['settledCents', 'settlementDate'],
      needsReason: true,
      emphasis: 'primary',
    },
    revoke: {
      label: { nl: 'Trek de subsidie in', en: 'Revoke the grant' },
      from: 'granted',
      to: 'revoked',
      by: ['editor', 'assessor'],
      requires: ['settlementDate'],
      needsReason: true,
      emphasis: 'danger',
    },
    reclaim: {
      label: { nl: 'Vorder de subsidie terug', en: 'Reclaim the grant' },
      from: 'granted',
      to: 'reclaimed',
      by: ['editor', 'assessor'],
      requires: ['settlementDate'],
      needsReason: true,
      emphasis: 'danger',
    },
  },
})
