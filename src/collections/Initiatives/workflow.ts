import { defineWorkflow } from '../../workflow/defineWorkflow'
import { contentChanged } from '../guards/contentChanged'
import { imageOrNone } from '../guards/imageOrNone'

/** What an initiative needs for as long as the public sees it. */
const whilePublic = {
  isPublic: true,
  requires: ['summary', 'record.publicationBasis'],
  guards: [imageOrNone],
} as const

/** The life of an initiative: people who do something themselves. */
export const initiativeWorkflow = defineWorkflow({
  collection: 'initiatives',
  create: { to: 'draft', by: ['owner', 'partner', 'editor'] },
  import: { by: ['editor', 'system'] },
  states: {
    draft: { label: { nl: 'Concept', en: 'Draft' }, tone: 'neutral' },
    submitted: {
      label: { nl: 'Ingestuurd', en: 'Submitted' },
      tone: 'waiting',
      requires: ['contact', 'themes', 'areas'],
    },
    needsInfo: { label: { nl: 'Wacht op aanvulling', en: 'Needs information' }, tone: 'waiting' },
    refused: { label: { nl: 'Niet geplaatst', en: 'Refused' }, tone: 'negative' },
    published: { ...whilePublic, label: { nl: 'Geplaatst', en: 'Published' }, tone: 'active' },
    underway: { ...whilePublic, label: { nl: 'Bezig', en: 'Underway' }, tone: 'active' },
    completed: {
      ...whilePublic,
      label: { nl: 'Afgerond', en: 'Completed' },
      tone: 'positive',
      requires: [...whilePublic.requires, 'results'],
    },
    stopped: { ...whilePublic, label: { nl: 'Gestopt', en: 'Stopped' }, tone: 'negative' },
    withdrawn: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, tone: 'negative' },
  },
  transitions: {
    submit: {
      label: { nl: 'Stuur het initiatief in', en: 'Submit the initiative' },
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
      label: { nl: 'Plaats het initiatief niet', en: 'Refuse the initiative' },
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
      label: { nl: 'Plaats het initiatief', en: 'Publish the initiative' },
      from: 'submitted',
      to: 'published',
      by: ['editor', 'trustedPartner'],
      accepts: ['summary', 'image', 'noImage', 'record.publicationBasis'],
      notify: ['owner', 'partner'],
      emphasis: 'primary',
    },
    start: {
      label: { nl: 'Meld dat het bezig is', en: 'Report that it is underway' },
      from: 'published',
      to: 'underway',
      by: ['owner', 'partner', 'editor'],
      emphasis: 'primary',
    },
    complete: {
      label: { nl: 'Rond het initiatief af', en: 'Complete the initiative' },
      from: 'underway',
      to: 'completed',
      by: ['owner', 'partner', 'editor'],
      requires: ['results'],
      notify: ['owner', 'partner', 'editor'],
      emphasis: 'primary',
    },
    stop: {
      label: { nl: 'Meld dat het is gestopt', en: 'Report that it has stopped' },
      from: ['published', 'underway'],
      to: 'stopped',
      by: ['owner', 'partner', 'editor'],
      needsReason: true,
      notify: ['owner', 'partner', 'editor'],
    },
    resume: {
      label: { nl: 'Pak het weer op', en: 'Take it up again' },
      from: ['completed', 'stopped'],
      to: 'underway',
      by: ['owner', 'partner', 'editor'],
      needsReason: true,
      notify: ['owner', 'partner', 'editor'],
    },
    withdraw: {
      label: { nl: 'Trek het initiatief in', en: 'Withdraw the initiative' },
      from: ['draft', 'submitted', 'needsInfo', 'refused', 'published', 'underway', 'stopped'],
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
