import type { Guard } from '../../workflow/types'
import { findPersonalData } from '../advice/findPersonalData'
import { publicTexts } from '../advice/publicTexts'

/** Warns of personal data in text that would become public: somebody has to have looked at it. May be confirmed. */
export const personalDataInText: Guard = {
  code: 'personalDataInText',
  isWarning: true,
  fields: ['title', 'summary', 'body'],
  message: {
    nl: 'In de tekst lijkt een e-mailadres, telefoonnummer, burgerservicenummer of rekeningnummer te staan. Haal het weg, of bevestig dat iedereen het mag zien.',
    en: 'The text seems to hold an e-mail address, phone number, citizen service number or bank account. Remove it, or confirm that everybody may see it.',
  },
  test: ({ document }) => publicTexts(document).every((text) => findPersonalData(text).length === 0),
}
