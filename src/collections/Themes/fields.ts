import type { Field } from 'payload'
import { staffOnly } from '../../access/fields/staffOnly'
import { option } from '../fields/option'
import { publishableFields } from '../fields/publishableFields'
import { urlField } from '../fields/urlField'
import { themeWorkflow } from './workflow'

const parent: Field = {
  name: 'parent',
  type: 'relationship',
  relationTo: 'themes',
  index: true,
  label: { nl: 'Valt onder', en: 'Part of' },
  filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
}

const participationLevel: Field = {
  name: 'participationLevel',
  type: 'select',
  label: { nl: 'Hoeveel invloed heb je?', en: 'How much influence do people have?' },
  options: [
    option('inform', 'Weten: we vertellen wat er gebeurt', 'Inform'),
    option('consult', 'Meepraten: we vragen je mening', 'Consult'),
    option('advise', 'Adviseren: we wegen je advies', 'Advise'),
    option('coProduce', 'Meemaken: we maken het samen', 'Co-produce'),
    option('coDecide', 'Meebeslissen: we besluiten samen', 'Co-decide'),
  ],
  admin: {
    description: {
      nl: 'Staat bij alles van dit thema, zodat mensen weten wat hun bijdrage waard is.',
      en: 'Shown with everything of this theme, so that people know what their influence is worth.',
    },
  },
}

/** Fields of a theme: its place in the tree, what influence people have, and the dossier. */
export const themeFields: Field[] = publishableFields({
  workflow: themeWorkflow,
  without: ['themes', 'partner'],
  content: [parent, participationLevel],
  tabs: [
    {
      label: { nl: 'Wat hoort erbij', en: 'What belongs to it' },
      fields: [
        urlField('videoUrl', { nl: 'Video', en: 'Video' }),
        {
          name: 'linkedPartners',
          type: 'relationship',
          relationTo: 'partners',
          hasMany: true,
          label: { nl: 'Partners die meedoen', en: 'Linked partners' },
          admin: { allowCreate: false },
        },
        {
          name: 'linkedInitiatives',
          type: 'relationship',
          relationTo: 'initiatives',
          hasMany: true,
          label: { nl: 'Initiatieven die erbij horen', en: 'Linked initiatives' },
          admin: { allowCreate: false },
        },
        {
          name: 'movements',
          type: 'array',
          label: { nl: 'Aangesloten bewegingen', en: 'Communities that joined' },
          labels: {
            singular: { nl: 'Beweging', en: 'Community' },
            plural: { nl: 'Bewegingen', en: 'Communities' },
          },
          fields: [
            { name: 'name', type: 'text', required: true, label: { nl: 'Naam', en: 'Name' } },
            urlField('url', { nl: 'Website', en: 'Website' }),
          ],
        },
      ],
    },
  ],
  handling: [
    {
      name: 'ownerTeam',
      type: 'text',
      label: { nl: 'Team dat dit thema beheert', en: 'Team that keeps this theme' },
      access: { read: staffOnly },
    },
    {
      name: 'portfolioHolder',
      type: 'text',
      label: { nl: 'Portefeuillehouder', en: 'Portfolio holder' },
      admin: {
        description: { nl: 'De gedeputeerde. Dit is openbaar.', en: 'The member of the executive. Public.' },
      },
    },
  ],
})
