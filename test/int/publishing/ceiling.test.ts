import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { queryRows } from '../../../src/db/session'
import type { SubsidyWindowItem } from '../../../src/feeds/schema/generated'
import { itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { poolOf, runJobs } from './site'
import { openTransaction, untilWaiting } from './transaction'
import { bringWindow } from './window'

const SIZE = process.env.LONG
  ? { workers: 200, steps: 10_000, windows: 20 }
  : { workers: 20, steps: 160, windows: 4 }
const CEILING = 100_000

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  // Ten times as many writers as connections: on a slow machine they wait for their turn longer than a person would.
  poolOf(payload).options.connectionTimeoutMillis = 3_600_000
})

/** Numbers that are the same in every run: a failure can be seen again. */
const dice = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What the database says was given from the windows that gave anything, apart from the exceptions. */
const readSums = async () => {
  const rows = await query<{ window: number; within: string; reserved: string }>(
    payload,
    sql`select window_id as window, coalesce(sum(cents), 0) as within,
          coalesce(sum(cents) filter (where is_reserved), 0) as reserved
        from (select window_id, case state when 'settled' then settled_cents
                when 'reserved' then requested_cents else granted_cents end as cents,
                state = 'reserved' as is_reserved
              from grants where state in ('reserved', 'granted', 'settled') and exception_ground is null) counted
        group by window_id`,
  )
  return new Map(
    rows.map(({ window, within, reserved }) => [
      window,
      { within: Number(within), reserved: Number(reserved) },
    ]),
  )
}

const settlementDate = '2026-06-01T12:00:00.000Z'

/** What all of them work in: each other's grants too. */
interface Books {
  windows: readonly number[]
  grants: number[]
  statuses: number[]
}

/** Somebody who registers, raises, moves, settles and revokes grants, at random, and notes the answers. */
const work = async (seed: number, { windows, grants, statuses }: Books, steps: number) => {
  const roll = dice(seed)
  const anyWindow = () => windows[roll(windows.length)]
  const step = (id: number, transition: string, data: Record<string, unknown>) =>
    rest(payload, 'POST', `/api/grants/${id}/transition`, {
      as: world.as.editor,
      body: { transition, reason: 'Zo is besloten.', data: { settlementDate, ...data } },
    })
  const change = (id: number, body: Record<string, unknown>) =>
    rest(payload, 'PATCH', `/api/grants/${id}?depth=0`, { as: world.as.editor, body })
  for (let count = 0; count < steps; count++) {
    const kind = roll(10)
    const id = grants[roll(grants.length)]
    if (kind < 5 || id === undefined) {
      const isException = roll(20) === 0
      const answer = await rest(payload, 'POST', '/api/grants?depth=0', {
        as: isException ? world.as.admin : world.as.assessor,
        body: {
          window: anyWindow(),
          reference: `SUB-${seed}-${count}`,
          decisionDate: settlementDate,
          ...(roll(3) === 0
            ? { isReservation: true, requestedCents: 1 + roll(CEILING / 4) }
            : { grantedCents: 1 + roll(CEILING / 4) }),
          ...(isException ? { exception: { ground: 'court', reference: 'ZAAK-1' } } : {}),
        },
      })
      statuses.push(answer.status)
      if (answer.status === 201) grants.push(Number(answer.body.doc?.id))
      continue
    }
    const answer =
      kind < 7
        ? await step(id, roll(2) ? 'revoke' : 'refuse', { decisionDate: settlementDate })
        : kind < 8
          ? await step(id, roll(2) ? 'settle' : 'grant', {
              settledCents: roll(1_000),
              grantedCents: 1 + roll(CEILING / 3),
              decisionDate: settlementDate,
            })
          : await change(id, kind < 9 ? { window: anyWindow() } : { grantedCents: 1 + roll(CEILING / 3) })
    statuses.push(answer.status)
  }
}

describe(`${SIZE.workers} who grant and revoke at once, on ${SIZE.windows} windows`, () => {
  it('never pass a ceiling, never see a deadlock, and the feeds say what the books say', async () => {
    const windows: number[] = []
    while (windows.length < SIZE.windows)
      windows.push(await bringWindow(world, 'open', { ceilingCents: CEILING }))
    const books: Books = { windows, grants: [], statuses: [] }
    const each = Math.ceil(SIZE.steps / SIZE.workers)
    const over: number[] = []
    let isDone = false
    const watch = async () => {
      while (!isDone) {
        for (const [window, { within }] of await readSums()) if (within > CEILING) over.push(window)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    const watching = watch()
    await Promise.all(Array.from({ length: SIZE.workers }, (_, seed) => work(seed + 1, books, each)))
    isDone = true
    await watching
    expect(over).toEqual([])
    expect(books.statuses.filter((status) => ![200, 201, 400, 409].includes(status))).toEqual([])
    expect(books.statuses).toContain(201)
    expect(books.statuses).toContain(400)
    await runJobs(payload)
    const sums = await readSums()
    for (const window of windows) {
      const { within, reserved } = sums.get(window) ?? { within: 0, reserved: 0 }
      expect(within).toBeLessThanOrEqual(CEILING)
      const item = (await itemOf(payload, 'subsidy-windows', window)) as SubsidyWindowItem
      expect(item).toMatchObject({
        state: within === CEILING ? 'exhausted' : 'open',
        subsidyWindow: { grantedCents: within - reserved, remainingCents: CEILING - within },
      })
    }
  })
})

it('a deadlock with somebody else is tried again, and never shown', async () => {
  const window = await bringWindow(world, 'open', { ceilingCents: CEILING })
  const made = await rest(payload, 'POST', '/api/grants', {
    as: world.as.assessor,
    body: { window, reference: 'SUB-1', grantedCents: 40_000, decisionDate: settlementDate },
  })
  const grant = Number(made.body.doc?.id)
  const ways = [
    () =>
      rest(payload, 'PATCH', `/api/grants/${grant}`, { as: world.as.editor, body: { grantedCents: 50_000 } }),
    () =>
      rest(payload, 'POST', `/api/grants/${grant}/transition`, {
        as: world.as.editor,
        body: { transition: 'revoke', reason: 'Gaat niet door.', data: { settlementDate } },
      }),
  ]
  for (const way of ways) {
    const other = await openTransaction(payload)
    await queryRows(other.req, sql`select id from subsidy_windows where id = ${window} for update`)
    const answer = way()
    await untilWaiting(payload)
    // The wrong way round, as only a script beside the site would do it.
    await queryRows(other.req, sql`select id from grants where id = ${grant} for update`)
    await other.commit()
    expect((await answer).status).toBe(200)
  }
  expect(await itemOf(payload, 'subsidy-windows', window)).toMatchObject({
    subsidyWindow: { grantedCents: 0, remainingCents: CEILING },
  })
})
