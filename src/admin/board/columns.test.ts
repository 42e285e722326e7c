import { describe, expect, it } from 'vitest'
import type { BoardCard, BoardColumn } from '../../operations/desk/BoardCard'
import { appendCards, placeCard, removeCard, withMoving } from './columns'

const card = (id: number, state: string): BoardCard => ({
  id,
  title: `Idee ${id}`,
  state,
  themes: [],
  areas: [],
  partner: null,
  handler: null,
  answerDueAt: null,
  isOverdue: false,
  hidden: false,
  scheduled: null,
  steps: [],
})
const column = (state: string, ...ids: number[]): BoardColumn => ({
  state,
  cards: ids.map((id) => card(id, state)),
  count: ids.length,
  hasMoreThanCounted: false,
  next: null,
})
const shape = (columns: readonly BoardColumn[]) =>
  columns.map(({ cards, count }) => [cards.map(({ id }) => id), count])
const columns = [column('submitted', 1, 2), column('published', 3)]

describe('a card', () => {
  it('that took a step stands on top of its new column', () => {
    expect(shape(placeCard(columns, card(2, 'published')))).toEqual([
      [[1], 1],
      [[2, 3], 2],
    ])
  })

  it('that stayed keeps its place', () => {
    expect(shape(placeCard(columns, card(2, 'submitted')))).toEqual(shape(columns))
  })

  it('that went to a column that is not shown is gone from the others', () => {
    expect(shape(placeCard(columns, card(1, 'withdrawn')))).toEqual([
      [[2], 1],
      [[3], 1],
    ])
  })

  it('that is no more is taken away', () => {
    expect(shape(removeCard(columns, 3))).toEqual([
      [[1, 2], 2],
      [[], 0],
    ])
  })

  it('on its way stands where it goes, and else where it was', () => {
    expect(shape(withMoving(columns, { card: card(1, 'submitted'), to: 'published' }))).toEqual([
      [[2], 1],
      [[1, 3], 2],
    ])
    expect(withMoving(columns, null)).toBe(columns)
  })

  it('that is shown already does not come again with the next ones', () => {
    const more = { ...column('submitted', 2, 5), count: 4 }
    expect(shape(appendCards(columns, more))).toEqual([
      [[1, 2, 5], 4],
      [[3], 1],
    ])
  })
})
