import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest, uploadOf } from '../rest'
import { picture } from './makeDocument'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const rows = async () => (await payload.count({ collection: 'media', trash: true })).totalDocs
const rowOf = (id: number | undefined) =>
  payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'media',
    where: { id: { equals: id ?? 0 } },
  })
const files = () => {
  const folder = process.env.NOABER_MEDIA_DIR ?? ''
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

const foreign = async () =>
  payload.create({
    collection: 'media',
    data: { alt: 'Van een ander', partner: world.otherPartner } as never,
    file: picture(),
  })

describe('an upload', () => {
  it.each(['partner', 'key'] as const)('by a %s belongs to its own partner', async (reader) => {
    for (const partner of [world.otherPartner, null, undefined]) {
      const { status, body } = await rest(payload, 'POST', '/api/media?depth=0', {
        as: world.as[reader],
        body: uploadOf(picture(), { alt: 'Een boom', partner }),
      })
      expect(status).toBe(201)
      expect(body.doc).toMatchObject({ partner: world.partner, mimeType: 'image/gif', width: 1 })
    }
  })

  it('says nothing of the file itself: that is read from the file', async () => {
    const told = {
      mimeType: 'text/html',
      width: 9,
      filesize: 9,
      thumbnailURL: 'https://elders.example/x',
      sizes: {},
    }
    const { body } = await rest(payload, 'POST', '/api/media?depth=0', {
      as: world.as.partner,
      body: uploadOf(picture(), { alt: 'Een boom', filename: 'anders.html', url: '/anders.html', ...told }),
    })
    const made = await rowOf(body.doc?.id)
    expect(made).toMatchObject({ mimeType: 'image/gif', width: 1 })
    expect(made?.filename).toMatch(/^beeld-.*\.gif$/)
    for (const as of [world.as.partner, world.as.editor]) {
      const answer = await rest(payload, 'PATCH', `/api/media/${body.doc?.id}`, {
        as,
        body: { ...told, filename: 'anders.html', url: 'https://elders.example/x' },
      })
      expect(answer.status).toBeLessThan(500)
      const row = await rowOf(body.doc?.id)
      expect(String(row?.thumbnailURL)).not.toContain('elders')
      expect({ ...row, thumbnailURL: null, updatedAt: null }).toEqual({
        ...made,
        thumbnailURL: null,
        updatedAt: null,
      })
    }
  })

  it('is not taken from the folder, nor fetched from an address', async () => {
    const { filename } = (await foreign()) as unknown as { filename: string }
    let isFetched = false
    const server = createServer((_, res) => {
      isFetched = true
      res.setHeader('content-type', 'image/gif').end(picture().data)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const [before, onDisk] = [await rows(), files()]
    for (const reader of ['partner', 'key', 'editor', 'admin'] as const) {
      for (const url of [
        `/api/media/file/${filename}`,
        `/${filename}`,
        `http://127.0.0.1:${port}/beeld.gif`,
        `http://localhost:${port}/beeld.gif`,
        'http://169.254.169.254/latest/meta-data',
        'file:///etc/passwd',
      ]) {
        const data = { alt: 'Gestolen', filename, url }
        const form = new FormData()
        form.set('_payload', JSON.stringify(data))
        for (const body of [data, form]) {
          const { status } = await rest(payload, 'POST', '/api/media', { as: world.as[reader], body })
          expect([400, 403]).toContain(status)
        }
      }
      for (const url of ['/paste-url', `/paste-url/1`].map(
        (path) => `/api/media${path}?src=http://127.0.0.1:${port}`,
      )) {
        expect((await rest(payload, 'GET', url, { as: world.as[reader] })).status).toBeGreaterThanOrEqual(400)
      }
    }
    server.close()
    expect([isFetched, await rows(), files()]).toEqual([false, before, onDisk])
  })

  it('of another partner is not read, replaced or cropped', async () => {
    const { id, filename } = (await foreign()) as unknown as { id: number; filename: string }
    const before = await rowOf(id)
    for (const reader of ['nobody', 'partner', 'key'] as const) {
      const as = world.as[reader]
      expect(
        (await rest(payload, 'GET', `/api/media/file/${filename}`, { as })).status,
      ).toBeGreaterThanOrEqual(400)
      const replaced = await rest(payload, 'PATCH', `/api/media/${id}`, {
        as,
        body: uploadOf(picture(), { alt: 'x' }),
      })
      expect(replaced.status).toBeGreaterThanOrEqual(400)
      const crop = { x: 0, y: 0, width: 50, height: 50 }
      const path = `/api/media/${id}?uploadEdits[crop][width]=${crop.width}`
      const cropped = await rest(payload, 'PATCH', path, { as, body: { alt: 'x' } })
      expect(cropped.status).toBeGreaterThanOrEqual(400)
    }
    expect(await rowOf(id)).toEqual(before)
  })

  const script = '<script>alert(document.domain)</script>'
  const html = `<!doctype html><html><body>${script}</body></html>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script}</svg>`
  const disguises = [
    html,
    svg,
    `<?xml version="1.0"?>${svg}`,
    `\uFEFF  <!-- GIF89a -->${html}`,
    '#!/bin/sh\n',
    '',
  ].flatMap((content) =>
    [
      ['pagina.html', 'text/html'],
      ['tekening.svg', 'image/svg+xml'],
      ['beeld.png', 'image/png'],
      ['beeld.jpg', 'image/jpeg'],
      ['beeld.gif', 'image/gif'],
      ['stuk.pdf', 'application/pdf'],
      ['film.mp4', 'video/mp4'],
      ['geluid.mp3', 'audio/mpeg'],
      ['stuk.html', 'application/pdf'],
    ].map(([name = '', mimetype = '']) => ({ name, mimetype, data: Buffer.from(content) })),
  )

  it('is refused by what it holds, whatever it is called', async () => {
    const [before, onDisk] = [await rows(), files()]
    const through: string[] = []
    for (const reader of ['partner', 'editor'] as const) {
      for (const file of disguises) {
        const body = uploadOf(file, { alt: 'Vermomd' })
        const { status } = await rest(payload, 'POST', '/api/media', { as: world.as[reader], body })
        if (status !== 400)
          through.push(`${status} ${file.name} ${file.mimetype}: ${file.data.toString().slice(0, 20)}`)
      }
    }
    expect(through).toEqual([])
    expect([await rows(), files()]).toEqual([before, onDisk])
  })

  it('is named by what it holds', async () => {
    const body = uploadOf({ ...picture('pagina.html'), mimetype: 'text/html' }, { alt: 'Een gif' })
    const { status, body: answer } = await rest(payload, 'POST', '/api/media', { as: world.as.partner, body })
    if (status === 201) expect(String(answer.doc?.filename)).toMatch(/\.gif$/)
    else expect(status).toBe(400)
  })

  it('may be what it says it is', async () => {
    const square = sharp({ create: { width: 4, height: 4, channels: 3, background: '#808' } })
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n')
    const mp3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(1000)])
    const good: [string, string, Buffer][] = [
      ['a.jpg', 'image/jpeg', await square.clone().jpeg().toBuffer()],
      ['a.JPEG', 'image/jpeg', await square.clone().jpeg().toBuffer()],
      ['a.png', 'image/png', await square.clone().png().toBuffer()],
      ['a.webp', 'image/webp', await square.clone().webp().toBuffer()],
      ['a.avif', 'image/avif', await square.clone().avif().toBuffer()],
      ['a.pdf', 'application/pdf', pdf],
      ['a.mp3', 'audio/mpeg', mp3],
    ]
    for (const [name, mimetype, data] of good) {
      const { status } = await rest(payload, 'POST', '/api/media', {
        as: world.as.partner,
        body: uploadOf({ name, mimetype, data }, { alt: 'Iets' }),
      })
      expect([name, status]).toEqual([name, 201])
    }
  })
})
