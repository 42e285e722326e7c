import { importDocument } from '../../src/operations/importDocument'
import { performTransition } from '../../src/operations/performTransition'
import { timesASecond } from './measureImport'
import { BENCH_ACTOR, type Bench } from './openBench'
import type { Figure } from './printTable'
import { progress } from './settings'

const DOCUMENTS = 100

/** Who publishes. */
export const EDITOR = { kind: 'user', id: 1, name: 'bench', role: 'editor', partner: null } as const

/** Makes initiatives that wait for an editor, with the titles '{title} 1' and so on. */
export const submitDocuments = async (
  { payload, theme, area }: Bench,
  count: number,
  title: string,
): Promise<number[]> => {
  const ids: number[] = []
  for (let number = 1; number <= count; number++) {
    const { id } = await importDocument({
      payload,
      actor: BENCH_ACTOR,
      collection: 'initiatives',
      state: 'submitted',
      data: {
        title: `${title} ${number}`,
        summary: 'Wacht op de redactie.',
        noImage: true,
        themes: [theme],
        areas: [area],
        record: { publicationBasis: 'publicTask' },
        contact: (await payload.create({ collection: 'contacts', data: { name: 'Voorbeeld' } })).id,
      },
    })
    ids.push(id)
  }
  return ids
}

/** Publishing one document (row lock, workflow, history, item, change, notice), against a bare `payload.update`. */
export const measurePublishing = async (bench: Bench): Promise<Figure[]> => {
  const { payload } = bench
  progress('publications')
  const ids = await submitDocuments(bench, DOCUMENTS, 'Ingestuurd')
  const published = await timesASecond(DOCUMENTS, async (number) => {
    const id = ids[number - 1] ?? 0
    await performTransition({ payload, actor: EDITOR, collection: 'initiatives', id, transition: 'publish' })
  })
  const { id } = await payload.create({
    collection: 'subsidy-schemes',
    data: { title: 'Regeling' },
    draft: true,
  })
  const updated = await timesASecond(DOCUMENTS, async (number) => {
    await payload.update({ collection: 'subsidy-schemes', id, data: { title: `Regeling ${number}` } })
  })
  return [
    {
      what: 'publish a document',
      value: published,
      unit: '/s',
      against: 'payload.update with versions, no workflow',
      other: updated,
    },
  ]
}
