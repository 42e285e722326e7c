import { defineWorkflow } from '../../workflow/defineWorkflow'
import { exceptionHasReference, fitsInCeiling, settledIsNotMore, windowTakesGrants } from './guards'

/** The life of a grant: a decision, and what became of it (Awb 4:42 to 4:57). Never public by itself. */
export const grantWorkflow = defineWorkflow({
  collection: 'grants',
  create: { to: 'granted', by: ['editor', 'assessor'] },
  import: { by: ['editor', 'system'] },
  states: {
    granted: {
      label: { nl: 'Toegekend', en: 'Granted' },
      tone: 'positive',
      isPermanent: true,
      requires: ['window', 'grantedCents'],
      guards: [fitsInCeiling, exceptionHasReference, windowTakesGrants],
    },
    settled: {
      label: { nl: 'Definitief bedrag', en: 'Settled' },
      tone: 'positive',
      isPermanent: true,
      requires: ['settledCents', 'settlementDate'],
      guards: [settledIsNotMore],
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
