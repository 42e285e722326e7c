import type { Field } from 'payload'
import { dateTimeFormat } from '../fields/dateTimeFormat'
import { option } from '../fields/option'

/**
 * Fields of a follower: an address, what it follows (one of the two), and since when that is sure. Of the links in the
 * letters nothing is kept.
 */
export const followerFields: Field[] = [
  {
    name: 'email',
    type: 'text',
    required: true,
    label: { nl: 'E-mailadres', en: 'E-mail address' },
    admin: { readOnly: true },
  },
  {
    name: 'subsidyWindow',
    type: 'relationship',
    relationTo: 'subsidy-windows',
    label: { nl: 'Volgt deze subsidieronde', en: 'Follows this subsidy window' },
    admin: { readOnly: true, allowCreate: false },
  },
  {
    name: 'theme',
    type: 'relationship',
    relationTo: 'themes',
    label: { nl: 'Volgt dit thema', en: 'Follows this theme' },
    admin: { readOnly: true, allowCreate: false },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'nl',
    label: { nl: 'Taal van de mail', en: 'Language of the mail' },
    options: [option('nl', 'Nederlands', 'Dutch'), option('en', 'Engels', 'English')],
    admin: { readOnly: true },
  },
  {
    name: 'confirmedAt',
    type: 'date',
    label: { nl: 'Bevestigd op', en: 'Confirmed at' },
    admin: { readOnly: true, date: dateTimeFormat },
  },
]
