import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { queryRows } from '../../../src/db/session'
import type { FileMapping } from '../../../src/import/fields/FileMapping'
import { readImport } from '../../../src/operations/imports/FileImport'
import { forgetImports } from '../../../src/operations/imports/forgetImports'
import { poolOf } from '../../../src/db/poolOf'
import { makeWorkbook } from '../../fixtures/workbooks/makeWorkbook'
import { historyOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { openFile, upload, type Bringing } from './bringIn'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

/** What stands fixed in most of these tests. */
const fixed = { kind: 'Bijeenkomst', areas: 'Zwolle', themes: 'natuur' }

const send = async (file: string | Buffer, more: Partial<Bringing> = {}) => {
  const call = { as: world.as.editor, partner: world.partner, ...more }
  const { status, body } = await upload(payload, file, call)
  if (status !== 201) throw new Error(JSON.stringify(body))
  const id = Number(body.id)
  const stored = await readImport(poolOf(payload), id)
  const guessed = stored?.mapping ?? { columns: {}, fixed: {} }
  const mapping: FileMapping = { ...guessed, fixed: { ...fixed, ...guessed.fixed } }
  return { ...openFile(payload, id, call.as), mapping }
}

const eventsOf = async (source: string, partner = world.partner) => {
  const req = await createLocalReq({}, payload)
  return queryRows<Record<string, unknown> & { id: number; title: string; state: string }>(
    req,
    sql`select * from events where origin_name = ${source} and partner_id = ${partner} order by id`,
  )
}

const problemOf = async (file: string | Buffer, more: Partial<Bringing> = {}) => {
  const { status, body } = await upload(payload, file, {
    as: world.as.editor,
    partner: world.partner,
    ...more,
  })
  return { status, message: body.errors?.[0]?.message }
}

describe('a file', () => {
  it.each([
    [
      'CSV with ;, in Windows-1252',
      Buffer.from('nr;titel;datum;samenvatting\n1;Caf\xe9;1-12-2026 19:30;\x80 5', 'latin1'),
    ],
    ['CSV with a comma and a mark', '\ufeffid,title,date,summary\n1,Café,2026-12-01 19:30,€ 5\n'],
    ['tabs', 'nummer\tnaam\tdatum\ttijd\tsamenvatting\n1\tCafé\t1-12-2026\t19.30 uur\t€ 5\n'],
  ])('that is %s becomes the same event', async (name, file) => {
    const { mapping, preview, run, try: tryAll } = await send(file, { source: name })
    expect(await preview(mapping)).toMatchObject([
      { line: 2, outcome: 'created', shown: { title: 'Café', startsAt: '1 dec 2026, 19:30' }, problems: [] },
    ])
    expect(await eventsOf(name)).toEqual([])
    expect(await tryAll(mapping)).toMatchObject({
      status: 'done',
      total: 1,
      handled: 1,
      counts: { created: 1 },
    })
    expect(await eventsOf(name)).toEqual([])
    expect(await run()).toMatchObject({ phase: 'run', status: 'done', counts: { created: 1, faulty: 0 } })
    const [event] = await eventsOf(name)
    expect(event).toMatchObject({ title: 'Café', summary: '€ 5', state: 'submitted', origin_source_id: '1' })
    expect(new Date(String(event?.starts_at)).toISOString()).toBe('2026-12-01T18:30:00.000Z')
  })

  it('that is a workbook gives its dates and the results of its formulas', async () => {
    const file = await makeWorkbook([
      ['Nummer', 'Titel', 'Start', 'Einde', 'Kosten'],
      [7, { formula: '"Mark"&"t"', result: 'Markt' }, { date: 46357.8125 }, { date: 46357.875 }, 2.5],
    ])
    const { mapping, run, try: tryAll } = await send(file, { source: 'Excel' })
    await tryAll(mapping)
    await run()
    const [event] = await eventsOf('Excel')
    expect(event).toMatchObject({ title: 'Markt', origin_source_id: '7', cost: '2.5' })
    expect(new Date(String(event?.ends_at)).toISOString()).toBe('2026-12-01T20:00:00.000Z')
  })

  it('of which the same comes again writes nothing; what changed is written, and what cannot be is told', async () => {
    const more = { source: 'Herhaald' }
    const first = await send('nr;titel;datum\n1;Een;1-12-2026\n2;Twee;2-12-2026\n', more)
    await first.try(first.mapping)
    await first.run()
    const before = await eventsOf('Herhaald')
    const second = await send('nr;titel;datum\n1;Een;1-12-2026\n2;Twee;2-12-2026\n', more)
    expect(second.mapping.fixed).toEqual(fixed)
    await second.try(second.mapping)
    expect(await second.run()).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 2 } })
    expect(await eventsOf('Herhaald')).toEqual(before)

    const third = await send(
      'nr;titel;datum;gemeente\n1;Eén;1-12-2026;Zwolle\n2;Twee;2-12-2026;Atlantis\n3;;3-12-2026;Zwolle\n2;Dubbel;2-12-2026;Zwolle\nte weinig\n',
      more,
    )
    expect((await third.preview(third.mapping)).map(({ outcome }) => outcome)).toEqual([
      'updated',
      'faulty',
      'faulty',
      'faulty',
      'faulty',
    ])
    expect(await third.try(third.mapping)).toMatchObject({
      counts: { updated: 1, faulty: 4 },
      note: 'goneUnsure',
    })
    await third.run()
    expect((await eventsOf('Herhaald')).map(({ title }) => title)).toEqual(['Eén', 'Twee'])
    const report = await reportOf(third.id)
    expect(report).toContain('Gebieden: Er is geen gebied ‘Atlantis’.')
    expect(report).toMatch(/4;|4,3,,Fout,Titel: /)
    expect(report).toContain('Een eerdere regel heeft hetzelfde nummer.')
    expect(report).toContain('De regel heeft 1 cellen en er zijn 4 kolommen.')
  })

  it('of a partner that is trusted goes online at once, and with a contact that is made once', async () => {
    const more = { source: 'Clubs', kind: 'initiatives', partner: world.trustedPartner }
    const file = await send(
      'nr;titel;samenvatting;contactpersoon;e-mail\n1;Een;Kort;Els;ELS@example.org\n2;Twee;Kort;Els;els@example.org\n3;Drie;;Els;els@example.org\n',
      more,
    )
    const mapping = { ...file.mapping, fixed: { ...fixed, 'record.publicationBasis': 'Publieke taak' } }
    await file.try(mapping)
    expect(await file.run()).toMatchObject({ counts: { created: 3 } })
    const req = await createLocalReq({}, payload)
    const states = await queryRows(
      req,
      sql`select state::text, contact_id is not null as known from initiatives where origin_name = 'Clubs' order by id`,
    )
    expect(states).toEqual([
      { state: 'published', known: true },
      { state: 'published', known: true },
      { state: 'submitted', known: true },
    ])
    const contacts = await queryRows(req, sql`select name from contacts where email = 'els@example.org'`)
    expect(contacts).toEqual([{ name: 'Els' }])
  })

  it('is not kept longer than needed, and its report guards spreadsheets', async () => {
    const file = await send('nr;titel;datum\n=1+1;=HYPERLINK("x");1-12-2026\n', { source: 'Formule' })
    await file.try(file.mapping)
    await file.run()
    const report = await reportOf(file.id)
    expect(report).toContain(`"'=HYPERLINK(""x"")"`)
    const req = await createLocalReq({}, payload)
    const rows = await queryRows(req, sql`select cells from file_import_rows where import_id = ${file.id}`)
    expect(rows).toEqual([{ cells: null }])
    await queryRows(
      req,
      sql`update file_imports set created_at = now() - interval '100 days' where id = ${file.id}`,
    )
    expect(await forgetImports(poolOf(payload))).toBe(1)
    await expect(file.call('GET', '')).rejects.toThrow('404')
  })
})

const reportOf = async (id: number): Promise<string> => {
  const { handleEndpoints } = await import('payload')
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost/api/imports/${id}/report.csv`, {
      headers: { authorization: `JWT ${world.as.editor.token}`, 'accept-language': 'nl' },
    }),
  })
  expect(response.headers.get('content-disposition')).toContain('attachment')
  return response.text()
}

describe('a thousand rows', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `${at + 1};Activiteit ${at + 1};1-12-2026`)
  const file = `nr;titel;datum\n${rows.join('\n')}\n`

  /** Trying a thousand rows takes as long as bringing them in, and is tested with fewer. */
  const skipTrial = async ({ id, mapping }: { id: number; mapping: FileMapping }) => {
    const req = await createLocalReq({}, payload)
    await queryRows(
      req,
      sql`update file_imports set phase = 'trial', status = 'done', mapping = ${JSON.stringify(mapping)}::jsonb
          where id = ${id}`,
    )
  }

  it('stop in between, go on where they were, and write nothing the second time', async () => {
    const sent = await send(file, { source: 'Duizend' })
    await skipTrial(sent)
    await sent.call('POST', '/run', {})
    const working = sent.work()
    await expect.poll(async () => (await eventsOf('Duizend')).length, { timeout: 60_000 }).toBeGreaterThan(20)
    await sent.call('POST', '/stop')
    const stopped = await working
    expect(stopped.status).toBe('stopped')
    expect(stopped.handled).toBeLessThan(1000)
    expect(stopped.handled).toBe((await eventsOf('Duizend')).length)
    expect(await sent.work()).toMatchObject({ status: 'stopped', handled: stopped.handled })

    // The worker goes away in between: what is left waits.
    await sent.call('POST', '/resume')
    expect(await sent.work(AbortSignal.abort())).toMatchObject({
      status: 'waiting',
      handled: stopped.handled,
    })
    expect(await sent.work()).toMatchObject({ status: 'done', handled: 1000, counts: { created: 1000 } })
    expect(await eventsOf('Duizend')).toHaveLength(1000)

    const again = await send(file, { source: 'Duizend' })
    await skipTrial(again)
    expect(await again.run()).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 1000 } })
  }, 600_000)

  it('are taken over from a worker that died, and by one at a time', async () => {
    const sent = await send('nr;titel;datum\n1;Een;1-12-2026\n', { source: 'Dood' })
    await sent.call('POST', '/try', { mapping: sent.mapping })
    const req = await createLocalReq({}, payload)
    await queryRows(req, sql`update file_imports set status = 'busy', beat_at = now() where id = ${sent.id}`)
    await expect(sent.work()).rejects.toThrow('worked on')
    await expect(sent.call('POST', '/resume')).rejects.toThrow('409')
    await queryRows(
      req,
      sql`update file_imports set beat_at = now() - interval '2 minutes' where id = ${sent.id}`,
    )
    expect(await sent.call('GET', '')).toMatchObject({ isStalled: true })
    expect(await sent.work()).toMatchObject({ status: 'done', handled: 1 })
  })
})

describe('what is no longer in a file', () => {
  const full = 'nr;titel;datum\n1;Een;1-12-2026\n2;Twee;2-12-2026\n3;Drie;3-12-2026\n'
  const bring = async (source: string) => {
    const sent = await send(full, { source })
    await sent.try(sent.mapping)
    await sent.run()
  }

  it('stays, unless somebody agrees to withdraw that many', async () => {
    await bring('Krimp')
    await bring('Ander')
    const less = await send('nr;titel;datum\n1;Een;1-12-2026\n', { source: 'Krimp' })
    expect(await less.try(less.mapping)).toMatchObject({ gone: 2, counts: { unchanged: 1 } })
    await less.run()
    expect((await eventsOf('Krimp')).map(({ state }) => state)).toEqual(Array(3).fill('submitted'))

    const again = await send('nr;titel;datum\n1;Een;1-12-2026\n', { source: 'krimp ' })
    expect(await again.try(again.mapping)).toMatchObject({ gone: 2 })
    expect(await again.run(2)).toMatchObject({ goneWithdrawn: 2, total: 1, note: null })
    const events = await eventsOf('Krimp')
    expect(events.map(({ state }) => state)).toEqual(['submitted', 'withdrawn', 'withdrawn'])
    expect(events[1]?.state_reason).toBe('Staat niet meer in het bestand van de bron.')
    expect((await eventsOf('Ander')).map(({ state }) => state)).toEqual(Array(3).fill('submitted'))
    expect(await reportOf(again.id)).toContain('niet meer in het bestand')

    const back = await send(full, { source: 'Krimp' })
    await back.try(back.mapping)
    expect(await back.run()).toMatchObject({ counts: { updated: 2, unchanged: 1 } })
    expect(await historyOf(payload, 'events', events[1]?.id ?? 0)).toEqual([
      'create',
      'submit',
      'withdraw',
      'revive',
      'submit',
    ])
  })

  it('stays when there turns out to be more of it, or when a row cannot be told apart', async () => {
    await bring('Meer')
    const less = await send('nr;titel;datum\n1;Een;1-12-2026\n', { source: 'Meer' })
    await less.try(less.mapping)
    expect(await less.run(1)).toMatchObject({ note: 'goneGrew', goneWithdrawn: 0 })
    const unsure = await send('nr;titel;datum\n1;Een;1-12-2026\n;Twee;2-12-2026\n', { source: 'Meer' })
    expect(await unsure.try(unsure.mapping)).toMatchObject({ gone: 0, note: 'goneUnsure' })
    expect(await unsure.run(3)).toMatchObject({ note: 'goneUnsure', goneWithdrawn: 0 })
    expect((await eventsOf('Meer')).map(({ state }) => state)).toEqual(Array(3).fill('submitted'))
  })

  it('is withdrawn always when OpenStad says that it was deleted', async () => {
    const resource = (more: object) => ({
      id: 5,
      title: 'Meer groen',
      summary: 'Kort.',
      description: '<p>Zet er <b>bomen</b> neer.</p>',
      tags: [{ name: 'Natuur' }],
      deletedAt: null,
      ...more,
    })
    const more = { source: 'OpenStad', kind: 'ideas', name: 'resource.json' }
    const first = await send(JSON.stringify([resource({}), resource({ id: 6, title: 'Zes' })]), more)
    expect(first.mapping.columns).toMatchObject({ id: 'id', body: 'description', deletedAt: 'deletedAt' })
    await first.try(first.mapping)
    expect(await first.run()).toMatchObject({ counts: { created: 2 } })
    const deletedAt = '2026-11-01T10:00:00Z'
    const second = await send(
      JSON.stringify([resource({ deletedAt, description: null }), resource({ id: 9, deletedAt })]),
      more,
    )
    await second.try(second.mapping)
    expect(await second.run()).toMatchObject({
      counts: { withdrawn: 1, skipped: 1, faulty: 0 },
      goneWithdrawn: 0,
    })
    const req = await createLocalReq({}, payload)
    const ideas = await queryRows(
      req,
      sql`select state::text from ideas where origin_name = 'OpenStad' order by id`,
    )
    expect(ideas).toEqual([{ state: 'withdrawn' }, { state: 'submitted' }])
  })
})

describe('who may', () => {
  const file = 'nr;titel;datum\n1;Een;1-12-2026\n'

  it('an editor of a partner, for that partner only', async () => {
    expect(await problemOf(file, { as: world.as.partner, partner: world.otherPartner })).toEqual({
      status: 403,
      message: 'Je kunt alleen bestanden inlezen voor je eigen organisatie.',
    })
    const own = await send(file, { as: world.as.partner, source: 'Eigen' })
    await own.try(own.mapping)
    expect(await own.run()).toMatchObject({ counts: { created: 1 } })
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/try'],
      ['POST', '/run'],
      ['POST', '/stop'],
      ['POST', '/resume'],
      ['POST', '/preview'],
      ['GET', '/report.csv'],
    ]) {
      const { status } = await rest(payload, method ?? '', `/api/imports/${own.id}${path ?? ''}`, {
        as: world.as.otherPartner,
        ...(method === 'POST' && { body: {} }),
      })
      expect([path, status]).toEqual([path, 404])
    }
  })

  it('nobody else', async () => {
    expect(await problemOf(file, { as: world.as.assessor })).toMatchObject({ status: 403 })
    expect(await problemOf(file, { as: world.as.nobody })).toMatchObject({ status: 401 })
    const { status } = await rest(payload, 'GET', '/api/imports/1', { as: world.as.key })
    expect(status).toBe(404)
  })

  it('and nothing is brought in twice, or without a trial', async () => {
    const sent = await send(file, { source: 'Volgorde' })
    await expect(sent.run()).rejects.toThrow('409')
    await sent.try(sent.mapping)
    await sent.run()
    await expect(sent.run()).rejects.toThrow('409')
    await expect(sent.try(sent.mapping)).rejects.toThrow('409')
  })
})

describe('a file that is no good', () => {
  it.each([
    ['nothing', '', 'nl', 'Het bestand is leeg.'],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'nl', 'Sla het in Excel op als .xlsx'],
    ['half a workbook', 'PK\x03\x04half', 'en', 'Open it in Excel and save it again.'],
    ['other JSON', '{"a":1}', 'en', 'There are no resources of OpenStad'],
    ['a column twice', 'titel;titel\na;b', 'nl', "De kolom 'titel' staat er vaker dan één keer in"],
    ['a file that is too large', Buffer.alloc(11 * 1024 * 1024, 97), 'nl', 'groter dan 10 MB'],
  ])('such as %s is refused in the language of who reads it', async (_, bytes, language, text) => {
    const { status, message } = await problemOf(bytes, { language })
    expect(status).toBe(400)
    expect(message).toContain(text)
  })
})
