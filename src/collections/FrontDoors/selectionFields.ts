import { validations, type Field, type FieldAccess, type RelationshipFieldManyValidation } from 'payload'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import { message } from '../validation/message'

/** A door without any choice would be the whole site once more. */
const notEverything: RelationshipFieldManyValidation = (value, options) => {
  const { themes, partners } = options.siblingData as Partial<Record<string, readonly unknown[]>>
  return [value, themes, partners].some((chosen) => chosen && chosen.length > 0)
    ? validations.relationship(value, options)
    : message(options.req, {
        nl: 'Kies een gebied, een thema of een partner: daar gaat deze voordeur over.',
        en: 'Choose an area, a theme or a partner: that is what this front door is about.',
      })
}

/** What the door shows. Within a list 'or', between lists 'and'; an empty list is everything. */
export const selectionFields = (access: { create: FieldAccess; update: FieldAccess }): Field[] => [
  {
    name: 'selection',
    type: 'group',
    label: { nl: 'Wat er te zien is', en: 'What there is to see' },
    fields: [
      {
        name: 'areas',
        type: 'relationship',
        relationTo: 'areas',
        hasMany: true,
        access,
        validate: notEverything,
        label: { nl: 'Gebieden', en: 'Areas' },
        admin: { allowCreate: false },
      },
      {
        name: 'themes',
        type: 'relationship',
        relationTo: 'themes',
        hasMany: true,
        access,
        label: { nl: 'Thema’s', en: 'Themes' },
        admin: { allowCreate: false },
      },
      {
        name: 'partners',
        type: 'relationship',
        relationTo: 'partners',
        hasMany: true,
        access,
        label: { nl: 'Partners', en: 'Partners' },
        admin: { allowCreate: false },
      },
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        access,
        label: { nl: 'Soorten', en: 'Types' },
        options: builtInTypes.map(({ name, label }) => ({ value: name, label: { ...label } })),
      },
    ],
  },
]
