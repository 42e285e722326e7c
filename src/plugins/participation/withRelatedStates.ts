import type { CollectionConfig, Field, RelationshipField } from 'payload'
import { looksOf } from '../../admin/state/looksOf'
import { collections } from '../../collections'
import type { CollectionSettings } from '../../publishing/settingsOf'

/** Where one takes it for granted that what a field leads to is public: only what is not, is told. */
const TAKEN_FOR_GRANTED: readonly string[] = ['themes', 'partners']

/**
 * Shows under each field that leads to documents with a workflow how these stand: an idea that is merged into one that
 * was withdrawn, a theme that is closed. What the host put there itself stays.
 */
export const withRelatedStates = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(withStates),
})

const withStates = (field: Field): Field => {
  switch (field.type) {
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withStates) })) }
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return { ...field, fields: field.fields.map(withStates) } as Field
    case 'relationship':
      return typeof field.relationTo === 'string' ? withStatesOf(field, field.relationTo) : field
    default:
      return field
  }
}

const withStatesOf = (field: RelationshipField, slug: string): Field => {
  const target = Object.values(collections).find((one) => one.slug === slug)
  const { workflow } = (target?.custom?.noaber ?? {}) as CollectionSettings
  if (!workflow) return field
  const states = {
    path: 'noaber/client#RelatedStates',
    clientProps: {
      collection: slug,
      states: looksOf(workflow),
      onlyNotPublic: TAKEN_FOR_GRANTED.includes(slug),
    },
  }
  const { components } = field.admin ?? {}
  return {
    ...field,
    admin: {
      ...field.admin,
      components: { ...components, afterInput: [...(components?.afterInput ?? []), states] },
    },
  } as Field
}
