import { validations, type DateFieldValidation, type Field, type TextFieldSingleValidation } from 'payload'
import { instantField } from '../../collections/fields/instantField'
import { option } from '../../collections/fields/option'
import { isWebAddress } from '../../collections/validation/validateUrl'
import { message } from '../../collections/validation/message'
import { notBefore } from '../../collections/validation/notBefore'

/** A page of this site ('/ideeen') or of another one. */
const validateLink: TextFieldSingleValidation = (value, { req }) =>
  !value || isWebAddress(value) || /^\/(?![/\\])[^\s\\]*$/.test(value)
    ? true
    : message(req, {
        nl: 'Vul een adres in dat met https:// begint, of een pagina van deze site, zoals /ideeen.',
        en: 'Fill in an address that begins with https://, or a page of this site, such as /ideeen.',
      })

/** Later than it begins. */
const validateUntil: DateFieldValidation = (value, options) =>
  notBefore(value, (options.siblingData as { from?: unknown }).from)
    ? validations.date(value, options)
    : message(options.req, {
        nl: 'Kies een moment na het begin. Anders staat de mededeling er nooit.',
        en: 'Choose a moment after the beginning. Otherwise the notice is never there.',
      })

const text = (
  name: string,
  nl: string,
  en: string,
  most: number,
  help?: { nl: string; en: string },
): Field => ({
  name,
  type: 'text',
  maxLength: most,
  label: { nl, en },
  ...(help ? { admin: { description: help } } : {}),
})

/** Fields of the notice above every page: what it says, how serious it is, and from when until when. */
export const siteNoticeFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'info',
    label: { nl: 'Soort', en: 'Kind' },
    options: [option('info', 'Mededeling', 'Notice'), option('warning', 'Waarschuwing', 'Warning')],
    admin: {
      description: {
        nl: 'Een waarschuwing valt meer op. Gebruik die alleen als mensen anders iets missen.',
        en: 'A warning stands out more. Use it only when people would miss something otherwise.',
      },
    },
  },
  text('text', 'Tekst', 'Text', 300, {
    nl: 'Wat er is, en wat mensen kunnen doen. Leeg: er staat niets boven de site.',
    en: 'What is the matter, and what people can do. Empty: nothing stands above the site.',
  }),
  text('textEnglish', 'Tekst in het Engels', 'Text in English', 300, {
    nl: 'Leeg: op Engelse pagina’s staat de Nederlandse tekst.',
    en: 'Empty: English pages show the Dutch text.',
  }),
  {
    name: 'link',
    type: 'text',
    label: { nl: 'Link voor meer uitleg', en: 'Link for more' },
    validate: validateLink,
    admin: {
      description: {
        nl: 'Mag leeg blijven. Een pagina van deze site of van een andere, zoals /themas/water.',
        en: 'May be left empty. A page of this site or of another one, such as /themas/water.',
      },
    },
  },
  text('linkText', 'Woorden van de link', 'Words of the link', 80, {
    nl: 'Wat mensen daar vinden. Leeg: ‘Lees meer’.',
    en: 'What people find there. Empty: ‘Lees meer’.',
  }),
  text('linkTextEnglish', 'Woorden van de link in het Engels', 'Words of the link in English', 80, {
    nl: 'Leeg: ‘Read more’.',
    en: 'Empty: ‘Read more’.',
  }),
  instantField(
    'from',
    { nl: 'Vanaf', en: 'From' },
    { admin: { description: { nl: 'Leeg: meteen.', en: 'Empty: at once.' } } },
  ),
  instantField(
    'until',
    { nl: 'Tot', en: 'Until' },
    {
      required: true,
      validate: validateUntil,
      admin: {
        description: {
          nl: 'Dan gaat hij vanzelf weg. Een mededeling die blijft staan, leest niemand meer.',
          en: 'It goes away by itself then. A notice that stays is read by nobody any more.',
        },
      },
    },
  ),
]
