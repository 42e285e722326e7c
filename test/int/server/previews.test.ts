import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import { signPreview } from '../../../src/operations/previewToken'
import { makeAccessWorld, type AccessWorld } from '../access/accessWorld'
import { makeDocument, picture } from '../access/makeDocument'
import { SECRET, SECRET_DATE } from '../access/secrets'
import { query } from '../feed'
import { usePayload } from '../payload'
import { ideaData, richText, SYSTEM } from '../people'
import { rest, type Credentials } from '../rest'
import { startPreviews, type PreviewSite } from './previewSite'

let payload: Payload
let world: AccessWorld
let site: PreviewSite
let idea: number
let shownFile: string
let otherFile: string

beforeAll(async () => {
  payload = await usePayload()
  world = await makeAccessWorld(payload)
  site = await startPreviews(payload)
  const shown = await makePicture('Een kale dijk', world.partner)
  shownFile = shown.filename
  otherFile = (await makePicture('Van een ander', world.otherPartner)).filename
  idea = await makeIdea({ image: shown.id, noImage: false })
})

afterAll(() => site.close())

const makePicture = async (alt: string, partner: number) => {
  const { id, filename } = await payload.create({
    collection: 'media',
    data: { alt, partner, maker: 'Fotograaf Faber' } as never,
    file: picture(),
  })
  return { id: Number(id), filename: String(filename) }
}

const makeIdea = async (more: Record<string, unknown> = {}, state = 'submitted') =>
  (
    await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'ideas',
      state,
      data: ideaData(world, { contact: world.contact, submitter: world.contact, ...more }),
    })
  ).id

const makeLink = (id: number, as: Credentials, body: unknown = {}, collection = 'ideas') =>
  rest(payload, 'POST', `/api/${collection}/${id}/preview-link`, { as, body })

const share = async (id: number, collection = 'ideas'): Promise<string> => {
  const { status, body } = await makeLink(id, world.as.editor, {}, collection)
  expect(status).toBe(201)
  return String(body.url)
}

describe('the notice of the site', () => {
  const notice = (more: Record<string, unknown>) =>
    payload.updateGlobal({
      slug: 'site-notice',
      data: { kind: 'info', text: 'Zaterdag zijn we er niet.', ...more } as never,
    })
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

  it('stands above a preview as above the page, while it is there', async () => {
    const ways = [await share(idea), `/voorbeeld/ideas/${idea}`, `/voorbeeld/ideas/${idea}?live=1`]
    const look = () =>
      Promise.all(
        ways.map(async (way) => (await site.get(way, world.as.editor)).text.includes('Zaterdag zijn we')),
      )
    await notice({ until: inHours(2) })
    await expect.poll(look, { timeout: 20_000 }).toEqual([true, true, true])
    await notice({ from: inHours(1), until: inHours(2) })
    await expect.poll(look, { timeout: 20_000 }).toEqual([false, false, false])
  })
})

describe('a link to a preview', () => {
  it('shows a page that is not online, under a strip that says so and until when', async () => {
    const { status, headers, text } = await site.get(await share(idea))
    expect(status).toBe(200)
    expect(text).toContain('<h1>Meer bomen langs de dijk</h1>')
    expect(text).toContain('Langs de dijk is het kaal.')
    expect(text).toContain('Voorbeeld: dit staat nog niet online.')
    expect(text).toContain('Status: Ingestuurd')
    expect(text).toMatch(/Deze link werkt tot \w+dag \d+ \w+ \d{4}, \d\d\.\d\d uur\./)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect((await site.get('/ideeen/meer-bomen-langs-de-dijk')).status).toBe(404)
  })

  it('is for people alone: nothing leads programs to it, nothing runs in it, nobody frames it', async () => {
    const { headers, text } = await site.get(await share(idea))
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(text).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(text).not.toMatch(/rel="(alternate|canonical)"|og:|<script/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';(?!.*script-src)/)
  })

  it('shows the proposal of a document that is online, and leaves the page itself as it was', async () => {
    const id = await makeIdea({ title: 'Een bankje', slug: 'een-bankje' }, 'published')
    const before = await query(payload, sql`select count(*) from feed_changes`)
    const proposal = { summary: 'Met een leuning.' }
    await rest(payload, 'PATCH', `/api/ideas/${id}?draft=true`, { as: world.as.editor, body: proposal })
    const { text } = await site.get(await share(id))
    expect(text).toContain('Met een leuning.')
    expect(text).toContain('Voorbeeld: deze wijziging staat nog niet online.')
    const online = await site.get('/ideeen/een-bankje')
    expect(online.status).toBe(200)
    expect(online.text).not.toContain('Met een leuning.')
    expect(await query(payload, sql`select count(*) from feed_changes`)).toEqual(before)
  })

  it('shows the files of that page and no others', async () => {
    const url = await share(idea)
    const { text } = await site.get(url)
    expect(text).toContain(`<img src="${url}/media/${shownFile}" alt="Een kale dijk"`)
    const file = await site.get(`${url}/media/${shownFile}`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('image/gif')
    expect(file.headers.get('cache-control')).toBe('private, no-store')
    expect((await site.get(`/media/${shownFile}`)).status).toBe(404)
    for (const name of [otherFile, '..%2F..%2Fpackage.json', 'niets.png'])
      expect((await site.get(`${url}/media/${name}`)).status).toBe(404)
  })

  it('ends when it is revoked, at once and for good', async () => {
    const { body } = await makeLink(idea, world.as.editor)
    const end = (as: Credentials, id = idea) =>
      rest(payload, 'DELETE', `/api/ideas/${id}/preview-links/${String(body.id)}`, { as })
    expect((await end(world.as.assessor)).status).toBe(403)
    expect((await end(world.as.editor, await makeIdea())).status).toBe(404)
    expect((await site.get(String(body.url))).status).toBe(200)
    const { body: left } = await end(world.readers.owner)
    expect(JSON.stringify(left.links)).not.toContain(String(body.url))
    for (const path of [String(body.url), `${String(body.url)}/media/${shownFile}`]) {
      const { status, text, headers } = await site.get(path)
      expect(status).toBe(410)
      expect(text).toContain('Deze link werkt niet meer')
      expect(text).not.toContain('dijk')
      expect(headers.get('cache-control')).toContain('no-store')
    }
  })

  it('ends by itself, and with its document', async () => {
    const { body } = await makeLink(idea, world.as.editor)
    const claim = { link: Number(body.id), collection: 'ideas', id: idea, by: null }
    const late = signPreview(payload.secret, { ...claim, until: Math.floor(Date.now() / 1000) - 1 })
    expect((await site.get(`/voorbeeld/link/${late}`)).status).toBe(410)
    const other = signPreview(payload.secret, { ...claim, id: idea + 1, until: Date.now() })
    expect((await site.get(`/voorbeeld/link/${other}`)).status).toBe(410)

    const gone = await makeIdea()
    const url = await share(gone)
    await rest(payload, 'DELETE', `/api/ideas/${gone}`, { as: world.as.admin })
    expect((await site.get(url)).status).toBe(410)
  })

  it.each(['niets', 'a.b', 'WzEsImlkZWFzIiwxLDE4MDAwMDAwMDAsMV0.AAAA', '%00'])(
    'is not guessed: %s',
    async (token) => {
      const { status, text } = await site.get(`/voorbeeld/link/${token}`)
      expect(status).toBe(404)
      expect(text).toContain('Deze pagina bestaat niet')
    },
  )

  it('is made by who may edit the document, for 1 to 30 days', async () => {
    expect((await makeLink(idea, world.readers.owner)).status).toBe(201)
    expect((await makeLink(idea, world.as.assessor)).status).toBe(403)
    expect((await makeLink(idea, world.readers.other)).status).toBe(404)
    expect((await makeLink(idea, null)).status).toBe(404)
    for (const days of [0, 31, 1.5, '7', null])
      expect((await makeLink(idea, world.as.editor, { days })).status).toBe(400)
    const { body } = await makeLink(idea, world.as.editor, { days: 30 })
    const days = (Date.parse(String(body.expiresAt)) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(29.9)
    expect(days).toBeLessThanOrEqual(30)
  })

  it('is listed for them, with who made it', async () => {
    const list = (as: Credentials) => rest(payload, 'GET', `/api/ideas/${idea}/preview-links`, { as })
    const { body } = await makeLink(idea, world.as.editor)
    const { body: seen } = await list(world.as.editor)
    expect((seen.links as unknown[])[0]).toEqual(body)
    expect(body.madeBy).toEqual(expect.any(String))
    expect((await list(world.as.assessor)).status).toBe(403)
    expect((await list(world.readers.other)).status).toBe(404)
  })
})

describe('what is not for the public', () => {
  it.each(['ideas', 'initiatives', 'events', 'subsidy-windows', 'themes', 'partners'])(
    'is on no preview of %s, shared or beside the form',
    async (collection) => {
      const id = await makeDocument(world, collection, 'public')
      const body = { summary: 'Een voorstel.' }
      await rest(payload, 'PATCH', `/api/${collection}/${id}?draft=true`, { as: world.as.editor, body })
      const form = (await payload.findByID({
        collection: collection as CollectionSlug,
        id,
        depth: 0,
        draft: true,
      })) as object
      const path = `/voorbeeld/${collection}/${id}`
      const pages = {
        shared: await site.get(await share(id, collection)),
        signedIn: await site.get(path, world.as.editor),
        typed: await site.type(path, world.as.editor, form),
        empty: await site.type(path, world.as.editor, {}),
      }
      for (const [page, { status, text }] of Object.entries(pages)) {
        expect([page, status]).toEqual([page, 200])
        const canaries = [SECRET, SECRET_DATE, '0612345678', '@example.org', 'answerReady']
        expect([page, canaries.filter((canary) => text.includes(canary))]).toEqual([page, []])
        expect(text).toContain('Een voorstel.')
      }
      expect(pages.shared.text).not.toContain('Antwoord klaar')
    },
  )
})

describe('a preview for who is signed in', () => {
  const path = () => `/voorbeeld/ideas/${idea}`

  it('is for staff and the partner that owns the document', async () => {
    for (const as of [world.as.editor, world.as.assessor, world.readers.owner]) {
      const { status, text } = await site.get(path(), as)
      expect(status).toBe(200)
      expect(text).not.toContain('Deze link werkt')
    }
    expect((await site.get(path(), world.readers.other)).status).toBe(404)
    const stranger = await site.get(path())
    expect(stranger.status).toBe(401)
    expect(stranger.text).not.toContain('dijk')
    expect((await site.type(path(), null, { title: 'x' })).status).toBe(401)
    expect((await site.type(path(), world.readers.other, { title: 'x' })).status).toBe(404)
  })

  it.each(['ideas/0', 'ideas/99999999999', 'ideas/x', 'users/1', 'notes/1', 'nergens/1', 'grants/1'])(
    'is not there for %s',
    async (about) => {
      expect((await site.get(`/voorbeeld/${about}`, world.as.admin)).status).toBe(404)
    },
  )

  it('beside a form may be in a frame of this site, and runs its script alone', async () => {
    const { headers, text } = await site.get(`${path()}?live=1`, world.as.editor)
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(text.match(/<script/g)).toHaveLength(1)
    expect((await site.get(path(), world.as.editor)).headers.get('x-frame-options')).toBe('DENY')
  })

  it('follows what is typed, which is kept nowhere', async () => {
    const typed = {
      title: 'Minder bomen <b>',
      body: richText('Er staan er genoeg.'),
      themes: [],
      location: { name: 'Dijk', latitude: 52.5, longitude: 6.1 },
      state: 'answered',
      urn: 'urn:uuid:anders',
      submitterName: 'Buurvrouw',
    }
    const { status, text } = await site.type(path(), world.as.editor, typed)
    expect(status).toBe(200)
    expect(text).toContain('<h1>Minder bomen &lt;b&gt;</h1>')
    expect(text).toContain('Er staan er genoeg.')
    expect(text).toContain('Buurvrouw')
    expect(text).toContain('Status: Ingestuurd')
    expect(text).not.toContain('href="/themas/natuur"')
    expect((await site.get(path(), world.as.editor)).text).toContain('Meer bomen langs de dijk')
  })

  it('shows a picture that was just chosen to who may see it, and no others', async () => {
    const theirs = await payload.find({ collection: 'media', where: { filename: { equals: otherFile } } })
    const typed = { image: theirs.docs[0]?.id, noImage: false }
    const byEditor = await site.type(path(), world.as.editor, typed)
    expect(byEditor.text).toContain(`<img src="${path()}/media/${otherFile}" alt="Van een ander"`)
    expect((await site.get(`${path()}/media/${otherFile}`, world.as.editor)).status).toBe(200)
    const byPartner = await site.type(path(), world.readers.owner, typed)
    expect(byPartner.text).not.toMatch(/Van een ander|Fotograaf/)
    expect((await site.get(`${path()}/media/${otherFile}`, world.readers.owner)).status).toBe(404)
    expect((await site.get(`${path()}/media/${shownFile}`, world.readers.owner)).status).toBe(200)
  })

  it.each([
    { themes: [99999999999, 'x', null], image: { id: 1e20 } },
    { body: { root: {} } },
    { body: 'tekst', location: 3, title: 7, attachments: 'x' },
  ])('survives what no form would send: %j', async (typed) => {
    expect((await site.type(path(), world.as.editor, typed)).status).toBeLessThan(500)
  })
})
