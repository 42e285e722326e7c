import type { DateField } from 'payload'
import type { FieldLabel } from './fieldLabel'

/** A day without a time. Stored at noon UTC by the date picker, so it is the same day in the Netherlands. */
export const dayField = (name: string, label: FieldLabel, more: Partial<DateField> = {}): DateField => ({
  ...more,
  name,
  type: 'date',
  label,
  admin: { ...more.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
})
