import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { readText } from './readText'

/** More than any form of ours fills. Bytes. */
const MOST = 10_000

/** What somebody sent: the fields, and whether a page did it, which wants to be led on to another page. */
export interface Sent {
  isForm: boolean
  fields: Record<string, unknown>
}

/**
 * The fields of a form without files (`application/x-www-form-urlencoded`), or a JSON object.
 *
 * @throws OperationRefused (400) for what is neither, (413) for what is too large
 */
export const readSent = async (req: PayloadRequest): Promise<Sent> => {
  const text = await readText(req, MOST)
  if (text === null) throw new OperationRefused('tooLarge', 413, tooLarge, languageOf(req))
  if (req.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return { isForm: true, fields: Object.fromEntries(new URLSearchParams(text)) }
  try {
    const fields: unknown = JSON.parse(text)
    if (fields !== null && typeof fields === 'object' && !Array.isArray(fields))
      return { isForm: false, fields: fields as Record<string, unknown> }
  } catch {
    // Said below, together with JSON that is no object.
  }
  throw new OperationRefused('badRequest', 400, noFields, languageOf(req))
}

const tooLarge = { nl: 'Dit is te groot.', en: 'This is too large.' }

const noFields = {
  nl: 'Stuur een formulier of een JSON-object.',
  en: 'Send a form or a JSON object.',
}
