import type { CollectionConfig, Field } from 'payload'
import { fieldHelp } from './fieldHelp'

/** The collection with, under each field that says nothing itself, what is expected there. */
export const withFieldHelp = <Collection extends CollectionConfig>(collection: Collection): Collection => ({
  ...collection,
  fields: collection.fields.map((field) => described(field, collection.slug, '')),
})

const described = (field: Field, slug: string, above: string): Field => {
  switch (field.type) {
    case 'tabs':
      return {
        ...field,
        tabs: field.tabs.map((tab) => {
          const path = 'name' in tab && tab.name ? `${above}${tab.name}.` : above
          return { ...tab, fields: tab.fields.map((part) => described(part, slug, path)) }
        }),
      }
    case 'row':
    case 'collapsible':
      return { ...field, fields: field.fields.map((part) => described(part, slug, above)) } as Field
    case 'group':
    case 'array': {
      const path = `${above}${'name' in field ? String(field.name) : ''}`
      const fields = field.fields.map((part) => described(part, slug, `${path}.`))
      return withHelp({ ...field, fields } as Field, slug, path)
    }
    case 'ui':
      return field
    default:
      return 'name' in field ? withHelp(field, slug, `${above}${field.name}`) : field
  }
}

const withHelp = (field: Field, slug: string, path: string): Field => {
  const description = fieldHelp[`${slug}.${path}`] ?? fieldHelp[`*.${path}`]
  if (!description || (field.admin && 'description' in field.admin && field.admin.description)) return field
  return { ...field, admin: { ...field.admin, description } } as Field
}
