'use client'

import { Button, Link, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import type { QueueItem } from '../../operations/readQueueItem'
import { UNDO_SECONDS } from '../../operations/undoSeconds'
import type { StateLooks } from '../state/StateLooks'
import type { Step, StepOutcome } from '../steps/Step'
import { useWords } from '../useWords'
import { HeldStep } from './HeldStep'
import { QueueButtons } from './QueueButtons'
import { heldStep, queueSteps } from './queueSteps'
import { QueueStepPanel } from './QueueStepPanel'
import { queueWords } from './queueWords'
import { HELP, ShortcutHelp } from './ShortcutHelp'
import { UndoBar } from './UndoBar'
import { undoStore } from './undoStore'
import { useItemFocus } from './useItemFocus'
import { useShortcuts, useShortcutSwitch } from './useShortcuts'
import { useUndo } from './useUndo'

const DRAWER = 'noaber-queue-step'

/** What the desk needs to know of an item: no more than this goes to the browser. */
export type DeskItem = Pick<
  QueueItem,
  'collection' | 'id' | 'kind' | 'title' | 'offer' | 'seen' | 'values' | 'submitterName'
>

export interface QueueDeskProps {
  /** Null: nothing waits. */
  item: DeskItem | null
  states: StateLooks
  /** Addresses: of this item, the next and the one before, the document itself, and the queue without an item. */
  hrefs: { here: string; next: string | null; previous: string | null; open: string; home: string }
}

/** What somebody does with the item that is shown: the steps, on to the next, and back again, also by keyboard. */
export const QueueDesk = ({ item, states, hrefs }: QueueDeskProps) => {
  const { language, say, words } = useWords()
  const queue = queueWords[language]
  const { config } = useConfig()
  const { closeModal, openModal } = useModal()
  const router = useRouter()
  const [chosen, setChosen] = useState<Step | null>(null)
  const [showsKeys, setShowsKeys] = useShortcutSwitch()
  const { steps: undoable, secondsLeft, undo } = useUndo()
  useItemFocus(item ? hrefs.here : null)

  const held = item ? heldStep(item) : null
  const steps = item && !held ? queueSteps(item, words, queue, say) : null
  const address = item
    ? formatAdminURL({ apiRoute: config.routes.api, path: `/${item.collection}/${item.id}` })
    : ''

  const goOn = () => {
    router.push(hrefs.next ?? hrefs.home)
    router.refresh()
  }
  const choose = (step: Step | null | undefined) => {
    if (!step) return
    setChosen(step)
    openModal(DRAWER)
  }
  const settle = async (step: Step, outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => {
    closeModal(DRAWER)
    setChosen(null)
    if (outcome.kind === 'stale') toast.error(outcome.message, { duration: 10_000 })
    else if (outcome.offer?.scheduled?.transition === step.key) {
      const until = Date.now() + UNDO_SECONDS * 1000
      const label = step.title
      undoStore.add({
        address,
        transition: step.key,
        title: item?.title ?? '',
        label,
        href: hrefs.here,
        until,
      })
    } else toast.success(step.done ?? `${words.done} ‘${outcome.offer ? say(outcome.offer.label) : ''}’.`)
    goOn()
    return Promise.resolve()
  }
  const visit = (href: string | null) => href && router.push(href)

  useShortcuts(showsKeys, {
    j: () => visit(hrefs.next),
    k: () => visit(hrefs.previous),
    p: () => choose(steps?.publish),
    v: () => choose(steps?.ask),
    w: () => choose(steps?.refuse),
    o: () => item && router.push(hrefs.open),
    u: () => void undo(),
    '?': () => openModal(HELP),
  })

  return (
    <div className="noaber-queue__desk">
      <UndoBar secondsLeft={secondsLeft} showsKeys={showsKeys} steps={undoable} undo={undo} />
      <div className="noaber-queue__bar">
        {steps ? <QueueButtons choose={choose} showsKeys={showsKeys} steps={steps} /> : null}
        {item && held ? (
          <HeldStep
            held={held}
            undo={() =>
              void undo({
                address,
                transition: held.transition,
                title: item.title,
                label: say(held.label),
                href: hrefs.here,
                until: 0,
              })
            }
          />
        ) : null}
        <div className="noaber-queue__ways">
          {item ? (
            <Link className="noaber-queue__way" href={hrefs.open} prefetch={false}>
              {queue.open} {showsKeys ? <kbd aria-hidden="true">o</kbd> : null}
            </Link>
          ) : null}
          {hrefs.previous ? (
            <Link className="noaber-queue__way" href={hrefs.previous} prefetch={false}>
              {queue.previous} {showsKeys ? <kbd aria-hidden="true">k</kbd> : null}
            </Link>
          ) : null}
          {hrefs.next ? (
            <Link className="noaber-queue__way" href={hrefs.next} prefetch={false}>
              {queue.next} {showsKeys ? <kbd aria-hidden="true">j</kbd> : null}
            </Link>
          ) : null}
          <span className="noaber-queue__keys">
            <label>
              <input
                checked={showsKeys}
                onChange={({ target }) => setShowsKeys(target.checked)}
                role="switch"
                type="checkbox"
              />
              {queue.shortcuts}
            </label>
            <Button
              aria-label={queue.help}
              buttonStyle="secondary"
              className="noaber-queue__help"
              margin={false}
              onClick={() => openModal(HELP)}
              size="small"
            >
              ?
            </Button>
          </span>
        </div>
      </div>
      <ShortcutHelp />
      {item && chosen ? (
        <QueueStepPanel
          address={address}
          item={item}
          key={`${hrefs.here} ${chosen.key}`}
          onCancel={() => closeModal(DRAWER)}
          onSettled={(outcome) => settle(chosen, outcome)}
          slug={DRAWER}
          states={states}
          step={chosen}
        />
      ) : null}
    </div>
  )
}
