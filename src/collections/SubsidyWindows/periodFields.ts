import type { Field } from 'payload'
import { instantField } from '../fields/instantField'
import { message } from '../validation/message'
import { oneYearLater } from './nextYear'

/** In lists: how long it takes yet. In a copy: a year later. */
const momentOfWindow = {
  index: true,
  admin: { components: { Cell: 'noaber/rsc#WindowMomentCell' } },
  hooks: { beforeDuplicate: [({ value }: { value?: unknown }) => oneYearLater(value)] },
}

/** The regulation above a window, who provides the money, and when it is open. */
export const periodFields: Field[] = [
  {
    name: 'scheme',
    type: 'relationship',
    relationTo: 'subsidy-schemes',
    index: true,
    label: { nl: 'Subsidieregeling', en: 'Subsidy scheme' },
  },
  { name: 'provider', type: 'text', label: { nl: 'Verstrekker', en: 'Provider' } },
  {
    type: 'row',
    fields: [
      instantField('opensAt', { nl: 'Gaat open op', en: 'Opens at' }, momentOfWindow),
      instantField(
        'closesAt',
        { nl: 'Sluit op', en: 'Closes at' },
        {
          ...momentOfWindow,
          validate: (value, { req, siblingData }) => {
            const { opensAt } = siblingData as { opensAt?: unknown }
            return !value || !opensAt || new Date(value).getTime() > Date.parse(String(opensAt))
              ? true
              : message(req, {
                  nl: 'De ronde sluit voor die opengaat. Kies een latere datum, of laat dit leeg.',
                  en: 'The window closes before it opens. Choose a later date, or leave this empty.',
                })
          },
        },
      ),
    ],
  },
]
