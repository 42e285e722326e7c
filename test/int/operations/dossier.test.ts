import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignDocument } from '../../../src/operations/assignDocument'
import { importDocument } from '../../../src/operations/importDocument'
import type { Timeline } from '../../../src/operations/readTimeline'
import { makeAccessWorld, type AccessWorld } from '../access/accessWorld'
import { makeDocument, picture } from '../access/makeDocument'
import { usePayload } from '../payload'
import { ideaData, richText, SYSTEM } from '../people'
import { editorOf } from '../publishing/site'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: AccessWorld
let idea: number
let files: ReadonlyMap<string, Buffer>

const ask = (as: Credentials, id = idea, collection = 'ideas'): Promise<Response> =>
  handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost/api/${collection}/${id}/dossier.zip`, {
      headers: {
        'accept-language': 'nl',
        ...(as && 'token' in as ? { authorization: `JWT ${as.token}` } : {}),
        ...(as && 'apiKey' in as ? { authorization: `api-keys API-Key ${as.apiKey}` } : {}),
      },
    }),
  })

/** What is in a ZIP, by its table of contents (APPNOTE 4.3.12). */
const unzip = (zip: Buffer): Map<string, Buffer> => {
  const found = new Map<string, Buffer>()
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(start, start + packed)
    found.set(name, method === 0 ? bytes : inflateRawSync(bytes))
    at += 46 + nameLength + extra + comment
  }
  return found
}

const text = (name: string): string => files.get(name)?.toString() ?? ''

beforeAll(async () => {
  payload = await usePayload()
  world = await makeAccessWorld(payload)
  const contact = await payload.create({
    collection: 'contacts',
    data: { name: 'Annie Indiener', email: 'annie@example.org', phone: '0612345678' } as never,
  })
  const shown = await payload.create({
    collection: 'media',
    data: { alt: 'Een schets van de dijk' } as never,
    file: picture('schets.gif'),
  })
  const made = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'ideas',
    state: 'published',
    data: ideaData(world, {
      contact: contact.id,
      submitter: contact.id,
      submitterName: 'Annie van de dijk',
      image: shown.id,
      noImage: false,
    }),
  })
  idea = made.id
  const change = { body: richText('Zet er <b>linden</b> neer.') }
  await rest(payload, 'PATCH', `/api/ideas/${idea}`, { as: world.as.editor, body: change })
  await assignDocument({
    payload,
    actor: editorOf(world),
    collection: 'ideas',
    id: idea,
    assignee: world.users.assessor,
    note: 'Bel de wethouder.',
  })
  const response = await ask(world.as.editor)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toContain(`dossier-ideas-${idea}.zip`)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  files = unzip(Buffer.from(await response.arrayBuffer()))
})

describe('the dossier of an idea', () => {
  it('holds a page to read, the same for computers, the files, and what is personal apart', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        'LEESMIJ.txt',
        expect.stringMatching(/^bestanden\/.*\.gif$/),
        'dossier.html',
        'dossier.json',
        'persoonsgegevens.json',
      ].sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    )
    const name = [...files.keys()].find((path) => path.startsWith('bestanden/')) ?? ''
    const kept = join(process.env.NOABER_MEDIA_DIR ?? '', name.slice('bestanden/'.length))
    expect(files.get(name)).toEqual(readFileSync(kept))
    expect(text('LEESMIJ.txt')).toContain('Haal persoonsgegevens.json eruit')
  })

  it('tells the text, what happened, the notes and how the text changed', () => {
    const page = text('dossier.html')
    expect(page).toContain('<h1>Meer bomen langs de dijk</h1>')
    expect(page).toContain('Zet er &lt;b&gt;linden&lt;/b&gt; neer.')
    expect(page).toContain('Langs de dijk is het kaal. Zet er bomen neer.')
    expect(page).toContain('Bel de wethouder.')
    expect(page).toContain('Doorgegeven aan een collega')
    expect(page).toContain('Een schets van de dijk')
    expect(page).toContain('Natuur')
    expect(page).not.toMatch(/\[object|undefined|<script/)
  })

  it('keeps all versions and the history for computers', () => {
    const data = JSON.parse(text('dossier.json')) as {
      versions: { document: Record<string, unknown> }[]
      timeline: { step: string }[]
      notes: { text: string }[]
    }
    expect(data.versions.length).toBeGreaterThanOrEqual(3)
    expect(data.timeline.map(({ step }) => step)).toEqual(['assigned', 'import'])
    expect(data.notes).toMatchObject([{ text: 'Bel de wethouder.', by: 'editor' }])
  })

  it('has what is about the submitter in one file, and nowhere else', () => {
    expect(text('persoonsgegevens.json')).toMatch(/Annie Indiener[^]*annie@example\.org/)
    expect(text('persoonsgegevens.json')).toContain('Annie van de dijk')
    for (const name of ['LEESMIJ.txt', 'dossier.html', 'dossier.json'])
      expect([name, text(name).match(/Annie|annie|0612345678/g)]).toEqual([name, null])
  })

  it('leaves a line in the history of staff each time that it is taken out', async () => {
    const timeline = async (as: Credentials) =>
      (await rest(payload, 'GET', `/api/ideas/${idea}/timeline`, { as })).body as unknown as Timeline
    const { entries } = await timeline(world.as.editor)
    expect(entries[0]).toMatchObject({ step: 'dossierExported', by: { name: 'editor' } })
    expect(JSON.stringify(await timeline(world.as.partner))).not.toContain('dossierExported')
  })

  it('is for editors and admins, and of what is there', async () => {
    expect((await ask(world.as.admin)).status).toBe(200)
    for (const as of [world.as.assessor, world.as.partner, world.as.key])
      expect((await ask(as)).status).toBe(403)
    expect((await ask(null)).status).toBe(404)
    expect((await ask(world.as.admin, 999_999)).status).toBe(404)
  })

  it.each(['ideas', 'initiatives', 'events', 'subsidy-windows', 'themes', 'partners', 'grants'])(
    'of %s tells nothing of the submitter outside its own file',
    async (collection) => {
      const visibility = collection === 'grants' ? 'unpublished' : 'public'
      const id = await makeDocument(world, collection, visibility)
      const response = await ask(world.as.editor, id, collection)
      expect(response.status).toBe(200)
      const found = unzip(Buffer.from(await response.arrayBuffer()))
      for (const name of ['LEESMIJ.txt', 'dossier.html', 'dossier.json'])
        expect([
          name,
          found
            .get(name)
            ?.toString()
            .match(/0612345678|Jansen|@example\.org/g),
        ]).toEqual([name, null])
    },
  )
})
