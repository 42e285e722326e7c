/** A piece of text that looks like personal data. */
export interface PersonalData {
  kind: 'email' | 'phone' | 'bsn' | 'iban'
  /** As it stands in the text. */
  found: string
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** Dutch numbers as people write them: 06-12345678, 0570 12 34 56, +31 (0)6 1234 5678, 0031612345678. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+31|0031|0)[\s.-]?(?:\(0\)[\s.-]?)?[1-9](?:[\s.-]?\d){8}(?!\d)/gu

/** Numbers of other countries, as they are written for calling from abroad (ITU-T E.164). */
const FOREIGN_PHONE = /(?<![\p{L}\p{N}])(?:\+|00)(?!31)[1-9]\d{0,2}(?:[\s.()-]{0,2}\d){6,12}(?!\d)/gu

/** Nine digits, as people write a citizen service number: 123456782, 1234.56.782, 123 456 782. */
const NINE_DIGITS =
  /(?<![\p{L}\p{N}.,-])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,-])\d{3}[ .]\d{3}[ .]\d{3}(?![\p{L}\p{N}])/gu

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu

/**
 * Finds what looks like an e-mail address, a telephone number, a citizen service number (BSN) or a bank account in a text.
 * The last two carry a check, so that most other numbers of that length are no finding.
 *
 * @example findPersonalData('Bel 06-12345678') // [{ kind: 'phone', found: '06-12345678' }]
 */
export const findPersonalData = (text: string): PersonalData[] => {
  const accounts = matches(text, IBAN, 'iban').filter(({ found }) => isIban(found.replaceAll(' ', '')))
  // The digits of an account are no telephone number.
  const rest = accounts.reduce((left, { found }) => left.replace(found, '·'), text)
  return [
    ...matches(rest, EMAIL, 'email'),
    ...matches(rest, PHONE, 'phone'),
    ...matches(rest, FOREIGN_PHONE, 'phone'),
    ...matches(rest, NINE_DIGITS, 'bsn').filter(({ found }) => isBsn(found.replace(/\D/g, ''))),
    ...accounts,
  ]
}

const matches = (text: string, pattern: RegExp, kind: PersonalData['kind']): PersonalData[] =>
  [...text.matchAll(pattern)].map(([found]) => ({ kind, found }))

/**
 * The eleven-check of a citizen service number: the digits times 9, 8, … 2 and -1 add up to a multiple of eleven
 * (Wet algemene bepalingen burgerservicenummer; Logisch Ontwerp BSN).
 */
const isBsn = (digits: string): boolean => {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  )
  return digits.length === 9 && Number(digits) > 0 && sum % 11 === 0
}

/** ISO 13616-1: with its first four signs at the end and letters as numbers (A is 10), it is 1 modulo 97. */
const isIban = (account: string): boolean => {
  const moved = account.slice(4) + account.slice(0, 4)
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
