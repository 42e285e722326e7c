'use client'

import { useDraggable } from '@dnd-kit/core'
import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'
import type { BoardCard } from '../../operations/desk/BoardCard'
import { useWords } from '../useWords'
import { BoardCardBody } from './BoardCardBody'
import { orderSteps, type BoardSteps } from './BoardStep'
import type { BoardWords } from './boardWords'

interface BoardCardViewProps {
  card: BoardCard
  isBusy: boolean
  list: string
  steps: BoardSteps
  words: BoardWords
  onStep: (card: BoardCard, name: string) => void
}

/** A document on the board: to drag, to open, and to move with a button that names every step. */
export const BoardCardView = ({ card, isBusy, list, steps, words, onStep }: BoardCardViewProps) => {
  const { say } = useWords()
  const canMove = card.steps.length > 0 && !isBusy
  const { isDragging, listeners, setNodeRef } = useDraggable({
    id: card.id,
    data: { card },
    disabled: !canMove,
  })
  const look = [
    'noaber-card',
    canMove ? 'noaber-card--movable' : '',
    isDragging || isBusy ? 'noaber-card--away' : '',
  ]
  return (
    <li
      aria-busy={isBusy || undefined}
      className={look.filter(Boolean).join(' ')}
      data-card={card.id}
      ref={setNodeRef}
      {...listeners}
    >
      <BoardCardBody card={card} href={`${list}/${card.id}`} words={words} />
      <div className="noaber-card__foot">
        {isBusy ? <span>{words.busy}</span> : null}
        {canMove ? (
          <Popup
            button={
              <span className="noaber-menu__button">
                {words.move}
                <span className="noaber-unseen">{` ‘${card.title || words.untitled}’`}</span>
                <ChevronIcon size="small" />
              </span>
            }
            buttonClassName="noaber-menu__trigger"
            horizontalAlign="right"
            id={`move-${card.id}`}
            portalClassName="noaber-menu"
            render={({ close }) => (
              <PopupList.ButtonGroup>
                {orderSteps(card.steps, steps).map((name) => (
                  <PopupList.Button
                    className={steps[name]?.emphasis === 'danger' ? 'noaber-menu__danger' : undefined}
                    id={`move-${card.id}-${name}`}
                    key={name}
                    onClick={() => {
                      close()
                      onStep(card, name)
                    }}
                  >
                    {steps[name] ? say(steps[name].label) : name}
                  </PopupList.Button>
                ))}
              </PopupList.ButtonGroup>
            )}
            size="fit-content"
            verticalAlign="bottom"
          />
        ) : null}
      </div>
    </li>
  )
}
