import { defineWorkflow } from '../../workflow/defineWorkflow'

/** The life of a theme: a dossier that opens, closes and stays readable. */
export const themeWorkflow = defineWorkflow({
  collection: 'themes',
  create: { to: 'draft', by: ['editor'] },
  import: { by: ['editor', 'system'] },
  states: {
    draft: { label: { nl: 'Concept', en: 'Draft' }, tone: 'neutral' },
    published: {
      label: { nl: 'Geplaatst', en: 'Published' },
      tone: 'active',
      isPublic: true,
      requires: ['summary'],
    },
    closed: {
      label: { nl: 'Gesloten', en: 'Closed' },
      tone: 'neutral',
      isPublic: true,
      requires: ['summary'],
    },
    withdrawn: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, tone: 'negative' },
  },
  transitions: {
    publish: {
      label: { nl: 'Plaats het thema', en: 'Publish the theme' },
      from: 'draft',
      to: 'published',
      by: ['editor'],
      emphasis: 'primary',
    },
    close: {
      label: { nl: 'Sluit het dossier', en: 'Close the dossier' },
      from: 'published',
      to: 'closed',
      by: ['editor'],
    },
    reopen: {
      label: { nl: 'Open het dossier weer', en: 'Reopen the dossier' },
      from: 'closed',
      to: 'published',
      by: ['editor'],
    },
    withdraw: {
      label: { nl: 'Trek het thema in', en: 'Withdraw the theme' },
      from: ['draft', 'published', 'closed'],
      to: 'withdrawn',
      by: ['editor'],
      needsReason: true,
      emphasis: 'danger',
    },
  },
})
