import type { Field } from 'payload'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import { validateSource } from './validateSource'

const manyOf = (relationTo: 'areas' | 'themes', nl: string, en: string): Field => ({
  name: relationTo,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label: { nl, en },
  admin: { allowCreate: false },
})

/** What a site takes from us: a feed by its address, or a choice of types, themes and areas. */
export const usesField: Field = {
  name: 'uses',
  type: 'array',
  label: { nl: 'Wat deze website overneemt', en: 'What this site takes over' },
  labels: { singular: { nl: 'Regel', en: 'Line' }, plural: { nl: 'Regels', en: 'Lines' } },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'source',
      type: 'text',
      label: { nl: 'Adres van de feed', en: 'Address of the feed' },
      validate: validateSource,
      admin: { placeholder: '/feeds/ideas.atom?area=gm0193' },
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      label: { nl: 'Soorten', en: 'Types' },
      options: builtInTypes.map(({ label, name }) => ({ label: { ...label }, value: name })),
    },
    manyOf('themes', 'Thema’s', 'Themes'),
    manyOf('areas', 'Gebieden', 'Areas'),
  ],
}
