import type { TextFieldSingleValidation } from 'payload'
import { message } from '../validation/message'
import { isWebAddress } from '../validation/validateUrl'

/** A path on this site: one slash, and no white space. */
const PATH = /^\/[^\s/]\S{0,1998}$/

/** An address on this site: a path, or the whole of it. */
export const validateSource: TextFieldSingleValidation = (value, { req }) =>
  !value || PATH.test(value) || isWebAddress(value)
    ? true
    : message(req, {
        nl: 'Plak het adres van een feed van deze site, of het deel dat begint met /feeds/.',
        en: 'Paste the address of a feed of this site, or the part that begins with /feeds/.',
      })
