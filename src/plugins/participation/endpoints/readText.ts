import type { PayloadRequest } from 'payload'

/**
 * The text in a request. Reading stops at what is too large, whatever the length that it says it has.
 *
 * @param most - bytes
 * @returns null for what is too large
 */
export const readText = async (req: PayloadRequest, most: number): Promise<string | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = (req.body as ReadableStream<Uint8Array> | null | undefined)?.getReader()
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.byteLength
    if (size > most) {
      await reader?.cancel()
      return null
    }
    chunks.push(next.value)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
