import { defineWorkflow } from '../../workflow/defineWorkflow'
import { contentChanged } from '../guards/contentChanged'
import { endsAfterItStarts, isOver } from './guards'

/** What an event needs for as long as the public sees it. */
const whilePublic = {
  isPublic: true,
  requires: ['summary', 'kind', 'startsAt'],
  guards: [endsAfterItStarts],
} as const

/** The life of an event on the agenda. */
export const eventWorkflow = defineWorkflow({
  collection: 'events',
  create: { to: 'draft', by: ['owner', 'partner', 'editor'] },
  import: { by: ['editor', 'system'] },
  states: {
    draft: { label: { nl: 'Concept', en: 'Draft' }, tone: 'neutral' },
    submitted: {
      label: { nl: 'Ingestuurd', en: 'Submitted' },
      tone: 'waiting',
      requires: ['kind', 'startsAt'],
      guards: [endsAfterItStarts],
    },
    needsInfo: { label: { nl: 'Wacht op aanvulling', en: 'Needs information' }, tone: 'waiting' },
    refused: { label: { nl: 'Niet geplaatst', en: 'Refused' }, tone: 'negative' },
    published: { ...whilePublic, label: { nl: 'Geplaatst', en: 'Published' }, tone: 'active' },
    cancelled: { ...whilePublic, label: { nl: 'Gaat niet door', en: 'Cancelled' }, tone: 'negative' },
    past: { ...whilePublic, label: { nl: 'Geweest', en: 'Past' }, tone: 'neutral' },
    withdrawn: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, tone: 'negative' },
  },
  transitions: {
    submit: {
      label: { nl: 'Stuur in voor de agenda', en: 'Submit to the agenda' },
      from: 'draft',
      to: 'submitted',
      by: ['owner', 'partner', 'editor'],
      notify: ['owner', 'editor'],
      emphasis: 'primary',
    },
    askInfo: {
      label: { nl: 'Vraag om aanvulling', en: 'Ask for information' },
      from: 'submitted',
      to: 'needsInfo',
      by: ['editor'],
      needsReason: true,
      notify: ['owner', 'partner'],
    },
    refuse: {
      label: { nl: 'Plaats het niet op de agenda', en: 'Refuse the event' },
      from: 'submitted',
      to: 'refused',
      by: ['editor'],
      needsReason: true,
      notify: ['owner', 'partner'],
      emphasis: 'danger',
    },
    resubmit: {
      label: { nl: 'Stuur opnieuw in', en: 'Submit again' },
      from: ['needsInfo', 'refused'],
      to: 'submitted',
      by: ['owner', 'partner', 'editor'],
      guards: [contentChanged],
      notify: ['editor'],
      emphasis: 'primary',
    },
    publish: {
      label: { nl: 'Plaats op de agenda', en: 'Publish on the agenda' },
      from: 'submitted',
      to: 'published',
      by: ['editor', 'trustedPartner'],
      notify: ['owner', 'partner'],
      emphasis: 'primary',
    },
    cancel: {
      label: { nl: 'Meld dat het niet doorgaat', en: 'Cancel the event' },
      from: 'published',
      to: 'cancelled',
      by: ['owner', 'partner', 'editor'],
      needsReason: true,
      notify: ['owner', 'partner', 'editor'],
      emphasis: 'danger',
    },
    reinstate: {
      label: { nl: 'Laat het toch doorgaan', en: 'Let it go ahead after all' },
      from: 'cancelled',
      to: 'published',
      by: ['owner', 'partner', 'editor'],
      notify: ['owner', 'partner', 'editor'],
    },
    finish: {
      label: { nl: 'Zet op geweest', en: 'Mark as past' },
      from: 'published',
      to: 'past',
      by: ['system'],
      guards: [isOver],
    },
    withdraw: {
      label: { nl: 'Trek in', en: 'Withdraw' },
      from: ['draft', 'submitted', 'needsInfo', 'refused', 'published', 'cancelled'],
      to: 'withdrawn',
      by: ['owner', 'partner', 'editor'],
      needsReason: true,
      notify: ['owner', 'partner', 'editor'],
      emphasis: 'danger',
    },
    revive: {
      label: { nl: 'Maak er weer een concept van', en: 'Turn back into a draft' },
      from: 'withdrawn',
      to: 'draft',
      by: ['owner', 'partner', 'editor'],
      notify: ['owner'],
    },
  },
})
