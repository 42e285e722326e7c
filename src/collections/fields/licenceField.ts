import type { SelectField } from 'payload'
import { option } from './option'

/** What others may do with a document: CC BY 4.0 unless somebody chose to give up all rights. */
export const licenceField = (): SelectField => ({
  name: 'licence',
  type: 'select',
  label: { nl: 'Licentie', en: 'Licence' },
  required: true,
  defaultValue: 'CC-BY-4.0',
  options: [
    option('CC-BY-4.0', 'CC BY 4.0: gebruik mag, met naamsvermelding', 'CC BY 4.0: reuse with attribution'),
    option('CC0-1.0', 'CC0: gebruik mag, zonder voorwaarden', 'CC0: reuse without conditions'),
  ],
})
