import { describe, expect, it } from 'vitest'
import { runBulk, type BulkProgress } from './runBulk'

const ids = Array.from({ length: 45 }, (_, index) => index + 1)

const answering = (groups: number[][]) => (group: readonly number[]) => {
  groups.push([...group])
  const results = group.map((id) => ({ id, ok: id % 10 !== 0 }))
  return Promise.resolve({ done: 0, failed: 0, results })
}

describe('many documents', () => {
  it('go a group at a time, and each is told of', async () => {
    const groups: number[][] = []
    const seen: number[] = []
    const end = await runBulk(ids, answering(groups), new AbortController().signal, ({ results }) =>
      seen.push(results.length),
    )
    expect(groups.map(({ length }) => length)).toEqual([20, 20, 5])
    expect(seen).toEqual([20, 40, 45])
    expect(end.results.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual([10, 20, 30, 40])
    expect(end).toMatchObject({ total: 45, isStopped: false, hasFailed: false })
  })

  it('stop between groups when asked to', async () => {
    const stop = new AbortController()
    const end = await runBulk(ids, answering([]), stop.signal, () => stop.abort())
    expect(end).toMatchObject({ isStopped: true, results: { length: 20 } })
  })

  it('keep what was done when the site is gone halfway', async () => {
    const groups: number[][] = []
    const answer = answering(groups)
    const send = (group: readonly number[]) =>
      groups.length === 1 ? Promise.reject(new Error('gone')) : answer(group)
    const end: BulkProgress = await runBulk(ids, send, new AbortController().signal, () => undefined)
    expect(end).toMatchObject({ hasFailed: true, isStopped: false, results: { length: 20 } })
  })
})
