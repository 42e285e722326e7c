import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Timeline } from '../../../src/operations/readTimeline'
import { hideDocument, unhideDocument } from '../../../src/operations/moderateDocument'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { usePayload } from '../payload'
import { ideaData, makeWorld, SYSTEM, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World
let id: number

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const made = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'ideas',
    state: 'submitted',
    data: ideaData(world),
  })
  id = made.id
  const editor = { kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null } as const
  const step = (transition: string, more: Record<string, unknown> = {}) =>
    performTransition({ payload, actor: editor, collection: 'ideas', id, transition, ...more })
  await step('publish')
  await hideDocument({
    payload,
    actor: editor,
    collection: 'ideas',
    id,
    reason: 'Er stond een telefoonnummer in.',
  })
  await unhideDocument({ payload, actor: editor, collection: 'ideas', id })
  await step('assign', { data: { handler: world.users.assessor, answerDueAt: '2027-03-03T09:00:00.000Z' } })
  await step('finishAnswer', { data: { answer: { outcome: 'adopted', text: '=Dit doen we.' } } })
  await step('returnAnswer', { reason: '=Het bedrag klopt niet.' })
})

const read = async (as: Credentials, query = ''): Promise<Timeline> =>
  (await rest(payload, 'GET', `/api/ideas/${id}/timeline${query}`, { as })).body as unknown as Timeline

describe('the timeline of an idea', () => {
  it('tells staff everything, the newest first', async () => {
    const { entries, next } = await read(world.as.assessor)
    expect(next).toBeNull()
    expect(entries.map(({ step }) => step)).toEqual([
      'returnAnswer',
      'finishAnswer',
      'assign',
      'unhide',
      'hide',
      'publish',
      'import',
    ])
    expect(entries[0]).toMatchObject({
      from: 'answerReady',
      to: 'underReview',
      label: { nl: 'Geef het antwoord terug' },
      by: { kind: 'user', role: 'editor', name: 'Els' },
      reason: '=Het bedrag klopt niet.',
    })
    expect(entries.at(-1)).toMatchObject({ from: null, to: 'submitted', by: { kind: 'system' } })
  })

  it('tells the partner what is its business: no internal reasons, no names of staff, no answer before it is given', async () => {
    const { entries } = await read(world.as.partner)
    expect(entries).toHaveLength(7)
    expect(JSON.stringify(entries)).not.toMatch(/Els|bedrag|answerReady/)
    expect(entries[0]).toMatchObject({ by: { role: 'editor', name: null }, reason: null })
    // Why something was taken off the site is told to whose it is.
    expect(entries.find(({ step }) => step === 'hide')?.reason).toBe('Er stond een telefoonnummer in.')
    expect(await read(world.as.key)).toMatchObject({ entries: { length: 7 } })
  })

  it.each(['otherPartner', 'nobody'] as const)('tells %s nothing', async (who) => {
    for (const path of ['timeline', 'timeline.csv']) {
      const { status } = await rest(payload, 'GET', `/api/ideas/${id}/${path}`, { as: world.as[who] })
      expect(status).toBe(404)
    }
  })

  it('goes on where a page ended', async () => {
    const { entries } = await read(world.as.editor)
    const later = entries[2]
    const { entries: rest2 } = await read(world.as.editor, `?before=${later?.id ?? 0}`)
    expect(rest2).toEqual(entries.slice(3))
    const { status } = await rest(payload, 'GET', `/api/ideas/${id}/timeline?before=1e400`, {
      as: world.as.editor,
    })
    expect(status).toBe(200)
  })

  it('leaves as a file for a spreadsheet, in the language of the reader, with nothing that runs as a formula', async () => {
    const response = await handleEndpoints({
      config: Promise.resolve(payload.config),
      request: new Request(`http://localhost/api/ideas/${id}/timeline.csv`, {
        headers: { 'accept-language': 'nl', authorization: `JWT ${world.as.editor.token}` },
      }),
    })
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="ideas-${id}.csv"`)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = bytes.toString().slice(1).split('\r\n')
    expect(lines[0]).toBe('Wanneer (Nederlandse tijd),Wie,Wat,Van,Naar,Uitleg')
    expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,"Vanzelf, door de site",Overgenomen/)
    expect(lines[7]).toContain(
      `Els (Redactie),Geef het antwoord terug,Antwoord klaar,In behandeling,'=Het bedrag`,
    )
  })
})
