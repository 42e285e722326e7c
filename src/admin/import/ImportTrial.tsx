'use client'

import { useState } from 'react'
import type { ImportState } from '../../operations/imports/describeImport'
import { fillIn } from '../filters/fillIn'
import type { ImportWords } from './importWords'

interface ImportTrialProps {
  isSending: boolean
  onRun: (goneAgreed: number | null) => Promise<void>
  state: ImportState
  words: ImportWords
}

/** After the trial: what happens with what is gone, and bringing the file in. */
export const ImportTrial = ({ isSending, onRun, state, words }: ImportTrialProps) => {
  const { counts, gone } = state
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const [isAgreed, setIsAgreed] = useState(false)
  const count = counts.created + counts.updated + counts.withdrawn
  const hasGone = gone !== null && gone > 0
  const willWithdraw = hasGone && isWithdrawing
  return (
    <section className="noaber-import__trial">
      {hasGone ? (
        <fieldset>
          <legend>{fillIn(words.goneQuestion, { count: String(gone) })}</legend>
          {[false, true].map((choice) => (
            <label key={String(choice)}>
              <input
                checked={isWithdrawing === choice}
                name="gone"
                onChange={() => setIsWithdrawing(choice)}
                type="radio"
              />
              {choice ? words.withdraw : words.leave}
            </label>
          ))}
          {isWithdrawing ? (
            <label className="noaber-import__note">
              <input
                checked={isAgreed}
                onChange={({ target }) => setIsAgreed(target.checked)}
                type="checkbox"
              />
              {fillIn(words.confirmGone, { count: String(gone) })}
            </label>
          ) : null}
        </fieldset>
      ) : null}
      {count === 0 && !willWithdraw ? (
        <p>{words.runNothing}</p>
      ) : (
        <>
          <p className="noaber-import__help">{words.runHelp}</p>
          <button
            className="noaber-import__button"
            disabled={isSending || (willWithdraw && !isAgreed)}
            onClick={() => void onRun(willWithdraw ? gone : null)}
            type="button"
          >
            {fillIn(words.run, { count: String(count) })}
          </button>
        </>
      )}
    </section>
  )
}
