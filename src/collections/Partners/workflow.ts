import { defineWorkflow } from '../../workflow/defineWorkflow'
import { successorNamed } from './guards'

/** The life of a partner: from asking to join to leaving. */
export const partnerWorkflow = defineWorkflow({
  collection: 'partners',
  create: { to: 'applied', by: ['owner', 'editor'] },
  import: { by: ['editor', 'system'] },
  states: {
    applied: { label: { nl: 'Aangemeld', en: 'Applied' }, tone: 'waiting' },
    verified: {
      label: { nl: 'Aangesloten', en: 'Verified' },
      tone: 'positive',
      isPublic: true,
      requires: ['summary'],
    },
    refused: { label: { nl: 'Niet aangesloten', en: 'Refused' }, tone: 'negative' },
    suspended: { label: { nl: 'Tijdelijk gestopt', en: 'Suspended' }, tone: 'waiting', isPublic: true },
    ended: {
      label: { nl: 'Niet meer aangesloten', en: 'No longer a partner' },
      tone: 'neutral',
      isPublic: true,
      requires: ['ending.disposition'],
      guards: [successorNamed],
    },
  },
  transitions: {
    verify: {
      label: { nl: 'Sluit de partner aan', en: 'Verify the partner' },
      from: 'applied',
      to: 'verified',
      by: ['editor'],
      notify: ['partner'],
      emphasis: 'primary',
    },
    refuse: {
      label: { nl: 'Wijs de aanmelding af', en: 'Refuse the application' },
      from: 'applied',
      to: 'refused',
      by: ['editor'],
      needsReason: true,
      notify: ['partner'],
      emphasis: 'danger',
    },
    suspend: {
      label: { nl: 'Stop de partner tijdelijk', en: 'Suspend the partner' },
      from: 'verified',
      to: 'suspended',
      by: ['editor'],
      needsReason: true,
      reasonIsInternal: true,
      notify: ['partner'],
      emphasis: 'danger',
    },
    resume: {
      label: { nl: 'Laat de partner weer toe', en: 'Let the partner back in' },
      from: 'suspended',
      to: 'verified',
      by: ['editor'],
      needsReason: true,
      reasonIsInternal: true,
      notify: ['partner'],
      emphasis: 'primary',
    },
    end: {
      label: { nl: 'Beëindig het partnerschap', en: 'End the partnership' },
      from: ['verified', 'suspended'],
      to: 'ended',
      by: ['editor'],
      requires: ['ending.disposition'],
      accepts: ['successor'],
      notify: ['partner'],
      emphasis: 'danger',
    },
  },
})
