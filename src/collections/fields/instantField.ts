import type { DateField } from 'payload'
import type { FieldLabel } from './fieldLabel'
import { dateTimeFormat } from './dateTimeFormat'

const AMSTERDAM = 'Europe/Amsterdam'

/** A point in time, stored in UTC and shown and entered in Dutch time, wherever the browser stands. */
export const instantField = (name: string, label: FieldLabel, more: Partial<DateField> = {}): DateField => ({
  ...more,
  name,
  type: 'date',
  label,
  timezone: {
    defaultTimezone: AMSTERDAM,
    supportedTimezones: [{ label: 'Nederlandse tijd', value: AMSTERDAM }],
  },
  admin: {
    ...more.admin,
    date: dateTimeFormat,
  },
})
