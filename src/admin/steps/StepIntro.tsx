'use client'

import { StateBadge } from '../state/StateBadge'
import type { StateLooks } from '../state/StateLooks'
import { useWords } from '../useWords'
import type { Step } from './Step'

/** Says what a step does: the state that follows, and whether the public will see it or no longer. */
export const StepIntro = ({ step, state, states }: { step: Step; state: string; states: StateLooks }) => {
  const { words } = useWords()
  if (step.intro || !step.to) return step.intro ? <p className="noaber-step__intro">{step.intro}</p> : null
  const wasPublic = Boolean(states[state]?.isPublic)
  const willBePublic = Boolean(states[step.to]?.isPublic)
  return (
    <div className="noaber-step__intro">
      <p className="noaber-badges">
        {step.to === state ? words.stays : words.becomes} <StateBadge state={step.to} states={states} />
      </p>
      {willBePublic && !wasPublic ? <p>{words.becomesPublic}</p> : null}
      {wasPublic && !willBePublic ? <p>{words.leavesPublic}</p> : null}
    </div>
  )
}
