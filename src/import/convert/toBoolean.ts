import { type Converted, unclear } from './converted'

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x'])
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0'])

/** Yes or no, as spreadsheets say it in Dutch and English. @example toBoolean('Ja') // { value: true } */
export const toBoolean = (text: string): Converted<boolean> => {
  const word = text.toLowerCase()
  if (YES.has(word)) return { value: true }
  if (NO.has(word)) return { value: false }
  return unclear(
    'booleanUnclear',
    `'${text}' is geen ja of nee. Schrijf: ${[...YES].join(', ')} of ${[...NO].join(', ')}.`,
    `'${text}' is neither yes nor no. Write: ${[...YES].join(', ')} or ${[...NO].join(', ')}.`,
  )
}
