'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { BoardCard, BoardColumn } from '../../operations/desk/BoardCard'
import { useWords } from '../useWords'
import { appendCards, placeCard, removeCard } from './columns'

interface Columns {
  columns: readonly BoardColumn[]
  /** Gets the next cards of a column. */
  loadMore: (column: BoardColumn) => Promise<void>
  /** Asks the site for a card and puts it where it now is. Null: it is gone, or the site gave no answer. */
  refresh: (id: number) => Promise<BoardCard | null>
}

/**
 * The columns of the board, as they are now.
 *
 * @param address - the collection in REST.
 */
export const useColumns = (
  address: string,
  query: Readonly<Record<string, string>>,
  initial: readonly BoardColumn[],
): Columns => {
  const { language, words } = useWords()
  const [columns, setColumns] = useState(initial)

  const ask = async (asked: Readonly<Record<string, string>>): Promise<unknown> => {
    const response = await fetch(`${address}/board?${new URLSearchParams(asked).toString()}`, {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    if (!response.ok) throw new Error(response.statusText)
    return response.json()
  }

  return {
    columns,
    loadMore: async ({ state, next }) => {
      if (!next) return
      try {
        const more = (await ask({ ...query, state, after: next })) as BoardColumn
        setColumns((known) => appendCards(known, more))
      } catch {
        toast.error(words.failed)
      }
    },
    refresh: async (id) => {
      try {
        const { card } = (await ask({ id: String(id) })) as { card: BoardCard | null }
        setColumns((known) => (card ? placeCard(known, card) : removeCard(known, id)))
        return card
      } catch {
        toast.error(words.failed)
        return null
      }
    },
  }
}
