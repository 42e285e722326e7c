import type { TextField } from 'payload'
import type { FieldLabel } from './fieldLabel'

/** The title: the one thing that a document cannot be saved without. */
export const titleField = (label: FieldLabel = { nl: 'Titel', en: 'Title' }): TextField => ({
  name: 'title',
  type: 'text',
  label,
  required: true,
  maxLength: 200,
})
