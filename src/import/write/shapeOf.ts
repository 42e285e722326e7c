import type { FlattenedField, Payload } from 'payload'
import { ENGINE_FIELDS } from '../../hooks/engineFields'
import { settingsOf } from '../../publishing/settingsOf'
import type { CollectionShape, FieldShape, Importable } from '../map/CollectionShape'

/** What the map says elsewhere, and what an import may not say. `publishedAt` may come along from the source. */
const NOT_HERE = new Set<string>(
  [...ENGINE_FIELDS, '_status', 'id', 'createdAt', 'updatedAt', 'deletedAt', 'origin'].filter(
    (name) => name !== 'publishedAt',
  ),
)

/** What a map can fill of a collection, from its configuration: a field that a host adds can be filled too. */
export const shapeOf = (payload: Payload, collection: Importable): CollectionShape => ({
  collection,
  fields: Object.fromEntries(shapesIn(payload.collections[collection]?.config.flattenedFields ?? [])),
  states: Object.keys(settingsOf(payload, collection).workflow?.states ?? {}),
})

const shapesIn = (fields: readonly FlattenedField[], prefix = ''): [string, FieldShape][] =>
  fields.flatMap((field): [string, FieldShape][] => {
    if (prefix === '' && NOT_HERE.has(field.name)) return []
    const path = `${prefix}${field.name}`
    if (field.type === 'group') return shapesIn(field.flattenedFields, `${path}.`)
    const shape = shapeOfField(field)
    return shape ? [[path, shape]] : []
  })

const shapeOfField = (field: FlattenedField): FieldShape | undefined => {
  switch (field.type) {
    case 'text':
      return { type: 'text', ...(field.hasMany && { hasMany: true }) }
    case 'textarea':
    case 'email':
      return { type: 'text' }
    case 'number':
      return { type: 'number', ...(field.hasMany && { hasMany: true }) }
    case 'checkbox':
    case 'date':
    case 'richText':
      return { type: field.type }
    case 'radio':
    case 'select': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return { type: 'select', options, ...(field.type === 'select' && field.hasMany && { hasMany: true }) }
    }
    default:
      return undefined
  }
}
