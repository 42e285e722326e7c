'use client'

import { useDroppable } from '@dnd-kit/core'
import { useId, useState } from 'react'
import type { BoardCard, BoardColumn } from '../../operations/desk/BoardCard'
import { StateBadge } from '../state/StateBadge'
import type { StateLooks } from '../state/StateLooks'
import { BoardCardView } from './BoardCardView'
import type { BoardSteps } from './BoardStep'
import type { BoardWords } from './boardWords'

interface BoardColumnViewProps {
  column: BoardColumn
  /** The card that is on its way. */
  busyId: number | null
  /** Whether the card that is being dragged may come here. */
  isOpen: boolean
  /** Why the card that is being dragged may not come here. */
  closedBecause: string | null
  list: string
  states: StateLooks
  steps: BoardSteps
  words: BoardWords
  onMore: () => Promise<void>
  onStep: (card: BoardCard, name: string) => void
}

/** One state with its documents. While a card is dragged it says whether it may come here. */
export const BoardColumnView = ({
  column: { state, cards, count, hasMoreThanCounted, next },
  busyId,
  isOpen,
  closedBecause,
  list,
  states,
  steps,
  words,
  onMore,
  onStep,
}: BoardColumnViewProps) => {
  const id = useId()
  const { isOver, setNodeRef } = useDroppable({ id: state })
  const [isLoading, setLoading] = useState(false)
  const look = closedBecause
    ? 'noaber-column--closed'
    : isOpen
      ? `noaber-column--open ${isOver ? 'noaber-column--over' : ''}`
      : ''
  const loadMore = async () => {
    setLoading(true)
    await onMore()
    setLoading(false)
  }
  return (
    <section aria-labelledby={id} className={`noaber-column ${look}`} data-column={state} ref={setNodeRef}>
      <div className="noaber-column__top">
        <h2 className="noaber-column__head" id={id}>
          <StateBadge state={state} states={states} />
          <span className="noaber-column__count">{hasMoreThanCounted ? `${count}+` : count}</span>
        </h2>
        {closedBecause ? <p className="noaber-column__why">{closedBecause}</p> : null}
      </div>
      {cards.length === 0 ? (
        <p className="noaber-column__empty">{words.empty}</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <BoardCardView
              card={card}
              isBusy={card.id === busyId}
              key={card.id}
              list={list}
              onStep={onStep}
              steps={steps}
              words={words}
            />
          ))}
        </ul>
      )}
      {next ? (
        <button
          className="noaber-column__more"
          disabled={isLoading}
          onClick={() => void loadMore()}
          type="button"
        >
          {isLoading ? words.busy : words.more}
        </button>
      ) : null}
    </section>
  )
}
