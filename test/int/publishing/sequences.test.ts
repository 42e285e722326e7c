import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { reconcile } from '../../../src/operations/reconcile'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import {
  expectAddresses,
  expectSameAsAnonymous,
  expectSameAsChanges,
  expectSameAsRows,
} from './random/invariants'
import { operation } from './random/operations'
import { Site } from './random/Site'
import { makeJobsDue, runJobs } from './site'

const RUNS = process.env.LONG ? 1_000 : 24

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

it(
  `after any sequence of operations the public sees what the documents say (${RUNS} sequences)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { minLength: 4, maxLength: 14, size: 'max' }),
        async (operations) => {
          const site = await Site.open(world)
          for (const { run } of operations) await run(site)
          // What a change of a theme does to items is left to the queue: until then they may show its old name.
          await makeJobsDue(payload)
          await runJobs(payload)
          await expectSameAsAnonymous(site)
          await expectSameAsRows(site)
          await expectSameAsChanges(site)
          await expectAddresses(site)
        },
      ),
      { numRuns: RUNS },
    )
  },
  RUNS * 60_000,
)

it('and there is nothing to reconcile', async () => {
  expect(await reconcile(payload)).toMatchObject({ written: 0, withdrawn: 0 })
}, 600_000)
