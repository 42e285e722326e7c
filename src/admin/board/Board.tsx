'use client'

import {
  DndContext,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { BoardCard, BoardColumn } from '../../operations/desk/BoardCard'
import type { StateLooks } from '../state/StateLooks'
import { useWords } from '../useWords'
import { BoardCardBody } from './BoardCardBody'
import { BoardColumnView } from './BoardColumnView'
import type { BoardSteps } from './BoardStep'
import { BoardStepDrawer } from './BoardStepDrawer'
import { fillIn } from '../filters/fillIn'
import type { BoardWords } from './boardWords'
import { withMoving } from './columns'
import { findMove } from './findMove'
import { useColumns } from './useColumns'
import { useMoves } from './useMoves'
import { useTitle } from './useTitle'

export interface BoardProps {
  /** The collection in REST, its slug, and the address of its list in the panel. */
  address: string
  collection: string
  list: string
  initialColumns: readonly BoardColumn[]
  /** The filters, to ask for more cards with. */
  query: Readonly<Record<string, string>>
  states: StateLooks
  steps: BoardSteps
  /** What the page is called. */
  title: string
  words: BoardWords
}

/** Nothing is dragged with the keyboard here: every card has a button instead, and we say ourselves what happened. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
}

/** The columns with their cards, which are dragged with the mouse or moved with a button. */
export const Board = ({
  title,
  address,
  collection,
  list,
  initialColumns,
  query,
  states,
  steps,
  words,
}: BoardProps) => {
  const { say } = useWords()
  const { columns, loadMore, refresh } = useColumns(address, query, initialColumns)
  const [dragged, setDragged] = useState<BoardCard | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const focusNext = useRef<number | null>(null)
  useTitle(title)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))

  const nameOf = (state: string) => (states[state] ? say(states[state].label) : state)
  const titleOf = ({ title }: BoardCard) => title || words.untitled
  const showSettled = async (before: BoardCard) => {
    const card = await refresh(before.id)
    if (!card) return
    const sentence = card.state === before.state ? words.returned : words.moved
    setAnnouncement(fillIn(sentence, { title: titleOf(card), state: nameOf(card.state) }))
  }
  const { moving, move, close, settle } = useMoves((id) => `${address}/${id}`, showSettled, words)

  // Who moved a card with its button goes along with it; when its column is not shown, to the board.
  useEffect(() => {
    if (moving || focusNext.current === null) return
    const button = document.querySelector<HTMLElement>(`#move-${focusNext.current} .popup-button`)
    ;(button ?? document.querySelector<HTMLElement>('.noaber-board'))?.focus()
    focusNext.current = null
  }, [columns, moving])

  const take = (card: BoardCard, name: string) => {
    const step = steps[name]
    if (!step) return
    setAnnouncement(words.busy)
    void move(card, name, step)
  }
  const whyNot = (card: BoardCard, to: string): string | null => {
    const found = findMove(card, to, steps)
    if (found.kind !== 'closed') return null
    return found.why === 'notFromHere'
      ? fillIn(words.notFromHere, { from: nameOf(card.state), to: nameOf(to) })
      : words[found.why]
  }
  const drop = ({ over }: DragEndEvent) => {
    const card = dragged
    setDragged(null)
    if (!card || !over) return
    const to = String(over.id)
    const found = findMove(card, to, steps)
    if (found.kind === 'step') return take(card, found.name)
    const why = whyNot(card, to)
    if (!why) return
    toast.error(why)
    setAnnouncement(`${why} ${fillIn(words.returned, { title: titleOf(card), state: nameOf(card.state) })}`)
  }

  return (
    <DndContext
      accessibility={SILENT}
      collisionDetection={pointerWithin}
      id="noaber-board"
      onDragCancel={() => setDragged(null)}
      onDragEnd={drop}
      onDragStart={({ active }) =>
        setDragged((active.data.current as { card?: BoardCard } | undefined)?.card ?? null)
      }
      sensors={sensors}
    >
      <p className="noaber-board__hint">{words.hint}</p>
      <p aria-live="polite" className="noaber-unseen" role="status">
        {announcement}
      </p>
      <div aria-label={words.board} className="noaber-board" role="region" tabIndex={0}>
        {withMoving(columns, moving).map((column) => (
          <BoardColumnView
            busyId={moving?.card.id ?? null}
            closedBecause={dragged ? whyNot(dragged, column.state) : null}
            column={column}
            isOpen={dragged !== null && findMove(dragged, column.state, steps).kind === 'step'}
            key={column.state}
            list={list}
            onMore={() => loadMore(column)}
            onStep={(card, name) => {
              focusNext.current = card.id
              take(card, name)
            }}
            states={states}
            steps={steps}
            words={words}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged ? (
          <div className="noaber-card noaber-card--dragged">
            <BoardCardBody card={dragged} words={words} />
          </div>
        ) : null}
      </DragOverlay>
      {moving?.form ? (
        <BoardStepDrawer
          address={`${address}/${moving.card.id}`}
          collection={collection}
          id={moving.card.id}
          onClosed={close}
          onSettled={settle}
          state={moving.card.state}
          states={states}
          step={moving.form}
          title={moving.card.title}
          words={words}
        />
      ) : null}
    </DndContext>
  )
}
