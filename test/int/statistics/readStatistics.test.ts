import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { countStatistics } from '../../../src/jobs/tasks/countStatistics'
import { importDocument } from '../../../src/operations/importDocument'
import type { StatisticsQuery } from '../../../src/operations/statistics/loadFigures'
import { readStatistics } from '../../../src/operations/statistics/readStatistics'
import { ideaData, makeWorld, SYSTEM, type World } from '../people'
import { usePayload } from '../payload'
import { requestAs } from '../requestAs'

let payload: Payload
let world: World

const ALL: StatisticsQuery = { since: null, until: null, type: null, theme: null, area: null, partner: null }

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const publish = (partner: number | null, publishedAt: string) =>
    importDocument({
      payload,
      actor: SYSTEM,
      collection: 'ideas',
      state: 'published',
      data: ideaData(world, { partner, publishedAt }),
    })
  await publish(null, '2026-03-01T12:00:00.000Z')
  await publish(world.partner, '2026-03-02T12:00:00.000Z')
  await publish(world.otherPartner, '2026-04-02T12:00:00.000Z')
  await publish(world.otherPartner, '2026-04-03T12:00:00.000Z')
  await countStatistics(payload, new Date('2026-05-01T00:00:00.000Z'))
})

describe('who asks for figures', () => {
  it.each(['admin', 'editor', 'assessor'] as const)('as %s gets those of everybody', async (role) => {
    const found = await readStatistics(await requestAs(payload, world.users[role]), ALL)
    expect(found?.months.map(({ month, published }) => [month, published])).toEqual([
      ['2026-03', 2],
      ['2026-04', 2],
      [null, 4],
    ])
    expect(found?.parts.partner?.map(({ code, published }) => [code, published])).toEqual([
      ['stichting-buurt', 1],
      ['vereniging-anders', 2],
    ])
    expect(found?.countedAt?.toISOString()).toBe('2026-05-01T00:00:00.000Z')
  })

  it('as a partner gets its own, also when it asks for those of another', async () => {
    const req = await requestAs(payload, world.users.partner)
    const found = await readStatistics(req, { ...ALL, partner: 'vereniging-anders' })
    expect(found).toMatchObject({ isOwnOnly: true, query: { partner: 'stichting-buurt' } })
    expect(found?.months.map(({ month, published }) => [month, published])).toEqual([
      ['2026-03', 1],
      [null, 1],
    ])
    expect(found?.parts.partner).toBeUndefined()
    expect(found?.feeds).toBeNull()
  })

  it('as nobody gets nothing', async () => {
    expect(await readStatistics(await requestAs(payload, null), ALL)).toBeNull()
  })
})

/** The file as somebody with this session gets it. */
const fileOf = async (search: string, session?: { token: string }) => {
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost/api/statistics.csv?since=2026-03&until=2026-04${search}`, {
      headers: { 'accept-language': 'nl', ...(session ? { authorization: `JWT ${session.token}` } : {}) },
    }),
  })
  return { status: response.status, lines: (await response.text()).split('\r\n') }
}

describe('the file', () => {
  it('says what the page says', async () => {
    const { status, lines } = await fileOf('', world.as.editor)
    expect(status).toBe(200)
    expect(lines[0]).toContain(
      'Indeling,Naam,Ingestuurd,Geplaatst,Beantwoord,Op tijd (%),Uitgevoerd,Dagen tot antwoord',
    )
    expect(lines).toContain('Per maand,maart 2026,0,2,0,,0,')
    expect(lines).toContain('Per maand,Samen,0,4,0,,0,')
    expect(lines).toContain('Per partner,Vereniging Anders,0,2,0,,0,')
  })

  it('is for who is signed in, and of a partner for itself', async () => {
    expect((await fileOf('')).status).toBe(401)
    const { lines } = await fileOf('&partner=vereniging-anders', world.as.partner)
    expect(lines).toContain('Per maand,Samen,0,1,0,,0,')
    expect(lines.join()).not.toContain('Anders')
  })
})
