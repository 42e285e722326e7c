import pg from 'pg'
import { countStatistics } from '../../src/jobs/tasks/countStatistics'
import { fillParticipation } from './fillParticipation'
import type { Bench } from './openBench'
import { median, type Figure } from './printTable'
import { progress, settings } from './settings'

/** Ideas over ten years: more than any province has. */
const IDEAS = 100_000

/** How many of them change before a count: a busy hour. */
const CHANGED = 50

/** Counting statistics: for the first time, completely, and of what changed since the last count. Replaces the documents of the site. */
export const measureStatistics = async ({ databaseUrl, payload }: Bench): Promise<Figure[]> => {
  progress(`${IDEAS} ideas with their history go into the database`)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await fillParticipation(client, IDEAS)
  const secondsOf = async (prepare: string) => {
    const seconds: number[] = []
    for (let round = 0; round < settings.rounds; round++) {
      await client.query(prepare)
      const begun = performance.now()
      await countStatistics(payload)
      seconds.push((performance.now() - begun) / 1000)
    }
    return median(seconds)
  }
  progress('counts')
  const first = await secondsOf('truncate statistics, statistics_facts, statistics_counted')
  await client.query('vacuum (analyze) statistics_facts, statistics')
  const complete = await secondsOf(`update statistics_counted set complete_at = now() - interval '1 day'`)
  const changed = await secondsOf(
    `update ideas set published_at = published_at - interval '1 month', updated_at = now() where id <= ${CHANGED}`,
  )
  await client.end()
  const against = `count of ${CHANGED} changed`
  return [
    {
      what: `statistics of ${IDEAS} ideas`,
      value: first,
      unit: 's',
      against,
      other: changed,
      must: { valueAtMost: 10 },
    },
    { what: 'the same, nothing changed', value: complete, unit: 's', against, other: changed },
  ]
}
