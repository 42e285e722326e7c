'use client'

import { useWords } from '../useWords'
import { queueWords } from './queueWords'
import type { UndoableStep } from './undoStore'

interface UndoBarProps {
  steps: readonly UndoableStep[]
  secondsLeft: (step: UndoableStep) => number
  undo: (step: UndoableStep) => Promise<void>
  showsKeys: boolean
}

/** Says what was just done, and takes it back for as long as that can be. */
export const UndoBar = ({ steps, secondsLeft, undo, showsKeys }: UndoBarProps) => {
  const { language } = useWords()
  const words = queueWords[language]
  return (
    <div aria-live="polite" className="noaber-undo" role="status">
      {steps.map((step, index) => (
        <p className="noaber-undo__step" key={step.address}>
          <span>
            <strong>{step.label}</strong> {words.happens}{' '}
            <span className="noaber-undo__title">{step.title}</span>
          </span>
          <button className="noaber-undo__button" onClick={() => void undo(step)} type="button">
            {words.undo}{' '}
            <span aria-hidden="true" className="noaber-undo__seconds">
              ({secondsLeft(step)} {words.seconds})
            </span>
            {showsKeys && index === steps.length - 1 ? <kbd aria-hidden="true">u</kbd> : null}
          </button>
        </p>
      ))}
    </div>
  )
}
