import { importDocument } from '../../src/operations/importDocument'
import { BENCH_ACTOR, type Bench } from './openBench'
import type { Figure } from './printTable'
import { progress } from './settings'

const ROWS = 300
const AT_ONCE = 4

/** Importing documents that are published at once, against bare `payload.create` in a collection without rules. */
export const measureImport = async ({ payload, theme, area }: Bench): Promise<Figure[]> => {
  progress('imports')
  const imported = await timesASecond(ROWS, async (number) => {
    await importDocument({
      payload,
      actor: BENCH_ACTOR,
      collection: 'initiatives',
      state: 'published',
      data: {
        title: `Initiatief ${number}`,
        summary: 'Samen groente verbouwen op een leeg stuk grond in de buurt.',
        noImage: true,
        themes: [theme],
        areas: [area],
        record: { publicationBasis: 'publicTask' },
        origin: { name: 'Meting', sourceId: String(number) },
      },
    })
  })
  const again = await timesASecond(ROWS, async (number) => {
    await importDocument({
      payload,
      actor: BENCH_ACTOR,
      collection: 'initiatives',
      state: 'published',
      data: { title: `Initiatief ${number}`, origin: { name: 'Meting', sourceId: String(number) } },
    })
  })
  const bare = await timesASecond(ROWS, async (number) => {
    await payload.create({ collection: 'contacts', data: { name: `Contact ${number}` } })
  })
  const against = 'payload.create without workflow or feed'
  return [
    { what: 'import a document and publish it', value: imported, unit: '/s', against, other: bare },
    { what: 'import it again, nothing changed', value: again, unit: '/s', against, other: bare },
  ]
}

/** Runs something for the numbers 1 to `count`, a few at once, and says how many a second that made. */
export const timesASecond = async (
  count: number,
  run: (number: number) => Promise<void>,
): Promise<number> => {
  let next = 1
  const started = performance.now()
  const lane = async () => {
    while (next <= count) await run(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return (count * 1000) / (performance.now() - started)
}
