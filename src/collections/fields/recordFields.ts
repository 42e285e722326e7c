import type { Field } from 'payload'
import { staffOrOwnPartner } from '../../access/fields/staffOrOwnPartner'
import { dayField } from './dayField'
import { option } from './option'

/** What a public body must know of every document: why it may publish it, its case, and how long it is kept (Archiefwet). */
export const recordFields = (): Field => ({
  name: 'record',
  type: 'group',
  label: { nl: 'Dossier', en: 'Record' },
  access: { read: staffOrOwnPartner },
  fields: [
    {
      name: 'publicationBasis',
      type: 'select',
      label: { nl: 'Grondslag voor publicatie', en: 'Basis for publication' },
      options: [
        option('publicTask', 'Publieke taak', 'Public task'),
        option('consent', 'Toestemming', 'Consent'),
        option('contract', 'Overeenkomst', 'Contract'),
      ],
      admin: {
        description: {
          nl: 'Waarom mogen we dit laten zien? Bij een inwoner is dat meestal toestemming.',
          en: 'Why may we show this? For a resident that is usually consent.',
        },
      },
    },
    { name: 'caseNumber', type: 'text', label: { nl: 'Zaaknummer', en: 'Case number' } },
    {
      name: 'selectionCategory',
      type: 'text',
      label: { nl: 'Categorie in de selectielijst', en: 'Selection list category' },
    },
    dayField('destroyAt', { nl: 'Vernietigen op', en: 'To be destroyed on' }),
  ],
})
