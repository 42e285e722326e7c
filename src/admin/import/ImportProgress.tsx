'use client'

import type { ImportState } from '../../operations/imports/describeImport'
import { OUTCOMES } from '../../operations/imports/FileImport'
import { outcomeLabels } from '../../operations/imports/outcomeLabels'
import { fillIn } from '../filters/fillIn'
import { useWords } from '../useWords'
import type { ImportKind } from '../../import/fields/ImportField'
import type { ImportWords } from './importWords'

interface ImportProgressProps {
  kind: ImportKind
  reportAddress: string
  state: ImportState
  words: ImportWords
  work: { isWorking: boolean; isSending: boolean; stop: () => Promise<void>; resume: () => Promise<void> }
}

/** How far the trial or the import is, what came of the rows, and how to stop it or go on. */
export const ImportProgress = ({ kind, reportAddress, state, words, work }: ImportProgressProps) => {
  const { say } = useWords()
  const { counts, goneWithdrawn, handled, isStalled, isStopping, note, phase, status, total } = state
  const mayResume = status === 'failed' || isStalled || (status === 'stopped' && phase === 'run')
  const how = isStalled
    ? words.stalled
    : {
        ready: '',
        waiting: words.waiting,
        busy: isStopping ? words.stopping : '',
        stopped: words.stopped,
        failed: words.failedRun,
        done: phase === 'run' ? (kind === 'grants' ? words.grantsDone : words.done) : '',
      }[status]
  return (
    <section aria-labelledby="noaber-import-progress">
      <h2 id="noaber-import-progress">{phase === 'run' ? words.runTitle : words.trialTitle}</h2>
      <progress aria-labelledby="noaber-import-progress" max={Math.max(total, 1)} value={handled} />
      <p aria-live="polite">
        {fillIn(words.progress, { handled: String(handled), total: String(total) })} {how}
      </p>
      <ul className="noaber-import__counts">
        {OUTCOMES.map((outcome) => (
          <li data-outcome={outcome} key={outcome}>
            <strong>{counts[outcome]}</strong> {say(outcomeLabels[outcome])}
          </li>
        ))}
      </ul>
      {note ? <p className="noaber-import__note">{words[note]}</p> : null}
      {goneWithdrawn > 0 ? <p>{fillIn(words.goneDone, { count: String(goneWithdrawn) })}</p> : null}
      <div className="noaber-import__buttons">
        {work.isWorking ? (
          <button
            className="noaber-import__button"
            disabled={isStopping || work.isSending}
            onClick={() => void work.stop()}
            type="button"
          >
            {words.stop}
          </button>
        ) : null}
        {mayResume ? (
          <button
            className="noaber-import__button"
            disabled={work.isSending}
            onClick={() => void work.resume()}
            type="button"
          >
            {words.resume}
          </button>
        ) : null}
        {work.isWorking ? null : <a href={reportAddress}>{words.report}</a>}
      </div>
    </section>
  )
}
