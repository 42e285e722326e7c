import { createServer, request, type ClientRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileOf, readMultipart } from './readMultipart'

const app = express()
app.post('/', readMultipart(), (req, res) => {
  const file = fileOf(req)
  res.json({ body: req.body as unknown, file: file && 'data' in file ? file.data.toString() : file })
})
app.use(((error, _req, res, _next) =>
  res.status((error as { status: number }).status).end()) as express.ErrorRequestHandler)
const server = createServer(app)
let url = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const post = async (body: FormData) => (await fetch(url, { method: 'POST', body })).json() as Promise<unknown>
const form = (fields: [string, string][], file?: Blob) => {
  const body = new FormData()
  if (file) body.append('photo', file, 'a.jpg')
  for (const [name, value] of fields) body.append(name, value)
  return body
}

it('reads fields as any form has them, and the file beside them', async () => {
  const fields: [string, string][] = [
    ['title', 'Één idee'],
    ['theme', 'a'],
    ['theme', 'b'],
    ['__proto__', 'x'],
  ]
  const { body, file } = (await post(form(fields, new Blob(['picture'])))) as { body: object; file: unknown }
  expect(file).toBe('picture')
  expect(JSON.stringify(body)).toBe('{"title":"Één idee","theme":["a","b"],"__proto__":"x"}')
})

it('takes a form without a file, or with an empty one', async () => {
  expect(await post(form([['title', 'a']]))).toEqual({ body: { title: 'a' }, file: null })
  expect(await post(form([['title', 'a']], new Blob([])))).toEqual({ body: { title: 'a' }, file: null })
})

it('reads past a file that is too large, to the fields after it', async () => {
  const file = new Blob([new Uint8Array(11 * 1024 * 1024)])
  expect(await post(form([['title', 'a']], file))).toEqual({
    body: { title: 'a' },
    file: { problem: 'tooLarge' },
  })
})

it.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
  'refuses what is no form: %s',
  async (type) => {
    const answer = await fetch(url, { method: 'POST', body: 'nothing', headers: { 'content-type': type } })
    expect(answer.status).toBe(400)
  },
)

it('holds a dozen files at once, and reads past one more without losing its fields', async () => {
  const begun: ClientRequest[] = []
  const start = '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\nhalf'
  for (let count = 0; count < 12; count += 1) {
    const upload = request(url, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    upload.on('error', () => undefined)
    upload.write(start)
    begun.push(upload)
  }
  const more = () => post(form([['title', 'a']], new Blob(['picture'])))
  await expect.poll(more).toEqual({ body: { title: 'a' }, file: { problem: 'busy' } })
  for (const upload of begun) upload.destroy()
  await expect.poll(more).toEqual({ body: { title: 'a' }, file: 'picture' })
})
