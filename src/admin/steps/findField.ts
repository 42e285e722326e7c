import type { ClientField } from 'payload'

/**
 * The field of a form by its path. Tabs without a name, rows and collapsibles add nothing to a path.
 *
 * @example
 * findField(collection.fields, 'answer.outcome')?.label // { nl: 'Wat doen we ermee?', … }
 */
export const findField = (fields: readonly ClientField[], path: string): ClientField | null => {
  const [first, ...rest] = path.split('.')
  for (const field of fields) {
    if ('name' in field && field.name === first) {
      if (rest.length === 0) return field
      return 'fields' in field ? findField(field.fields, rest.join('.')) : null
    }
    if ('name' in field && field.name) continue
    const found = findField(childrenOf(field, first ?? '', path), path)
    if (found) return found
  }
  return null
}

const childrenOf = (field: ClientField, first: string, path: string): readonly ClientField[] => {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) => {
      if (!('name' in tab) || !tab.name) return tab.fields
      return tab.name === first && path !== first
        ? [{ name: tab.name, type: 'group', fields: tab.fields } as ClientField]
        : []
    })
  }
  return 'fields' in field ? field.fields : []
}
