import { importDocument } from '../../src/operations/importDocument'
import { performTransition } from '../../src/operations/performTransition'
import { timesASecond } from './measureImport'
import { BENCH_ACTOR, type Bench } from './openBench'
import type { Figure } from './printTable'

const DOCUMENTS = 100
const EDITOR = { kind: 'user', id: 1, name: 'bench', role: 'editor', partner: null } as const

/** Publishing one document (row lock, workflow, history, item, change, notice), against a bare `payload.update`. */
export const measurePublishing = async ({ payload, theme, area }: Bench): Promise<Figure[]> => {
  const ids: number[] = []
  for (let number = 1; number <= DOCUMENTS; number++) {
    const { id } = await importDocument({
      payload,
      actor: BENCH_ACTOR,
      collection: 'initiatives',
      state: 'submitted',
      data: {
        title: `Ingestuurd ${number}`,
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
      rate: published,
      against: 'payload.update with versions, no workflow',
      otherRate: updated,
    },
  ]
}
