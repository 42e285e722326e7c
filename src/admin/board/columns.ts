import type { BoardCard, BoardColumn } from '../../operations/desk/BoardCard'

/** The columns with a card where it now is: on top of the column of its state, and gone from any other. */
export const placeCard = (columns: readonly BoardColumn[], card: BoardCard): readonly BoardColumn[] =>
  columns.map((column) => {
    const had = column.cards.some(({ id }) => id === card.id)
    const others = column.cards.filter(({ id }) => id !== card.id)
    if (column.state !== card.state)
      return had ? { ...column, cards: others, count: column.count - 1 } : column
    if (had) return { ...column, cards: column.cards.map((other) => (other.id === card.id ? card : other)) }
    return { ...column, cards: [card, ...others], count: column.count + 1 }
  })

/** The columns without a card: it is in the trash, or not for us any more. */
export const removeCard = (columns: readonly BoardColumn[], id: number): readonly BoardColumn[] =>
  columns.map((column) =>
    column.cards.some((card) => card.id === id)
      ? { ...column, cards: column.cards.filter((card) => card.id !== id), count: column.count - 1 }
      : column,
  )

/** The columns with the next cards of one of them. A card that moved to the top meanwhile is not shown twice. */
export const appendCards = (columns: readonly BoardColumn[], more: BoardColumn): readonly BoardColumn[] =>
  columns.map((column) => {
    if (column.state !== more.state) return column
    const known = new Set(column.cards.map(({ id }) => id))
    return { ...more, cards: [...column.cards, ...more.cards.filter(({ id }) => !known.has(id))] }
  })

/** The columns as they look while a card is on its way: it stands where it is going. */
export const withMoving = (
  columns: readonly BoardColumn[],
  moving: { card: BoardCard; to: string } | null,
): readonly BoardColumn[] => (moving ? placeCard(columns, { ...moving.card, state: moving.to }) : columns)
