import type { TextFieldSingleValidation } from 'payload'
import { message } from './message'

/** Whether this is an absolute web address: http or https, with a host, at most 2,000 characters, no white space. */
export const isWebAddress = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length > 2000 || /\s/.test(value) || !URL.canParse(value))
    return false
  const { protocol, hostname, username, password } = new URL(value)
  return (
    (protocol === 'https:' || protocol === 'http:') && hostname !== '' && username === '' && password === ''
  )
}

/** Refuses everything but http and https, so that no `javascript:` or `data:` link ever reaches a page or feed. */
export const validateUrl: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? message(req, { nl: 'Vul een adres in.', en: 'Fill in an address.' }) : true
  return isWebAddress(value)
    ? true
    : message(req, {
        nl: 'Dit is geen webadres. Begin met https:// en plak het hele adres, zonder spaties.',
        en: 'This is not a web address. Begin with https:// and paste the whole address, without spaces.',
      })
}
