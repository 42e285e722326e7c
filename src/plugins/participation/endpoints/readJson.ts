import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { readText } from './readText'

/**
 * The JSON in a request of a program. Reading stops at what is too large, whatever the length that it says it has.
 *
 * @param most - bytes
 * @returns undefined when there is no body
 * @throws OperationRefused (400) for what is no JSON, (413) for what is too large
 */
export const readJson = async (req: PayloadRequest, most: number): Promise<unknown> => {
  const text = await readText(req, most)
  if (text === null) throw new OperationRefused('tooLarge', 413, tooLarge(most), languageOf(req))
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new OperationRefused('badRequest', 400, noJson, languageOf(req))
  }
}

const tooLarge = (most: number) => ({
  nl: `Dit is te groot: hoogstens ${most / 1_000_000} MB in één keer. Stuur het in delen.`,
  en: `This is too large: at most ${most / 1_000_000} MB at once. Send it in parts.`,
})

const noJson = {
  nl: 'Dit is geen geldige JSON. Controleer aanhalingstekens en komma’s.',
  en: 'This is no valid JSON. Check quotes and commas.',
}
