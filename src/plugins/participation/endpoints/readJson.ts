import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'

/**
 * The JSON in a request of a program. Reading stops at what is too large, whatever the length that it says it has.
 *
 * @param most - bytes
 * @returns undefined when there is no body
 * @throws OperationRefused (400) for what is no JSON, (413) for what is too large
 */
export const readJson = async (req: PayloadRequest, most: number): Promise<unknown> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = (req.body as ReadableStream<Uint8Array> | null | undefined)?.getReader()
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.byteLength
    if (size > most) {
      await reader?.cancel()
      throw new OperationRefused('tooLarge', 413, tooLarge(most), languageOf(req))
    }
    chunks.push(next.value)
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks))
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
