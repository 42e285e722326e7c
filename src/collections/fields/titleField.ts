import type { TextField } from 'payload'
import type { FieldLabel } from './fieldLabel'

/**
 * The title: the one thing that a document cannot be saved without.
 *
 * @param more.ofCopy - how a copy is called, from the title of what is copied. Default: the same.
 */
export const titleField = (
  label: FieldLabel = { nl: 'Titel', en: 'Title' },
  { ofCopy }: { ofCopy?: (title: string) => string } = {},
): TextField => ({
  name: 'title',
  type: 'text',
  label,
  required: true,
  maxLength: 200,
  ...(ofCopy && { hooks: { beforeDuplicate: [({ value }) => ofCopy(String(value ?? ''))] } }),
})
