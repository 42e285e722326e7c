import type { TextField } from 'payload'
import type { FieldLabel } from './fieldLabel'
import { validateUrl } from '../validation/validateUrl'

/** A web address that begins with http:// or https://, and nothing else: never `javascript:` or `data:`. */
export const urlField = (name: string, label: FieldLabel, description?: FieldLabel): TextField => ({
  name,
  type: 'text',
  label,
  validate: validateUrl,
  admin: { placeholder: 'https://', ...(description && { description: { ...description } }) },
})
