import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { qrCode } from './qrCode'

/** Reads a drawing as a telephone does: from its pixels. */
const read = async (drawing: string, width = 600): Promise<string> => {
  const { data, info } = await sharp(Buffer.from(drawing))
    .resize({ width })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data })
}

it.each([
  'https://noaber.example/ideeen/nieuw?bijeenkomst=dorpsavond',
  'https://noaber.example/mijn-idee/9f0c2f2e-2b8a-4c57-8b5c-0b1f5e9f6f00.0.3LFZlUvK5m0g3nF9q8a7b6c5d4e3f2g1h0i9j8k7l6m',
  'Ideeën & zo',
])('says the same to a reader: %s', async (text) => {
  expect(await read(qrCode(text, 'code').markup)).toBe(text)
})

it('says what it is to who does not see it, and nothing in a label becomes markup', () => {
  expect(qrCode('x', '"><script>').markup).toContain('aria-label="&quot;&gt;&lt;script&gt;"')
})
