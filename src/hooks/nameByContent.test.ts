import { expect, it } from 'vitest'
import { nameByContent } from './nameByContent'

const named = (name: string, content: string): string => {
  const file = { name, data: Buffer.from(content), mimetype: 'image/jpeg', size: content.length }
  nameByContent({ args: {}, operation: 'create', req: { file } } as never)
  return file.name
}

it('names a file after what it holds, in a form that is fit for an address', () => {
  expect(named('Foto dijk.JPG', 'a')).toMatch(/^foto-dijk-[0-9a-f]{10}\.jpg$/)
})

it('gives other content another name, and the same content the same', () => {
  expect(named('foto.jpg', 'a')).toBe(named('foto.jpg', 'a'))
  expect(named('foto.jpg', 'a')).not.toBe(named('foto.jpg', 'b'))
})

it('names a file once', () => {
  const name = named('foto.jpg', 'a')
  expect(named(name, 'a')).toBe(name)
})
