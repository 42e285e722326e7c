'use client'

import { Button, useFormFields } from '@payloadcms/ui'
import type { FormEvent, KeyboardEvent } from 'react'
import type { StateLooks } from '../state/StateLooks'
import { TemplateSelect } from '../templates/TemplateSelect'
import { ANSWER_PATH, givesAnswer } from '../templates/purposeOf'
import { useWords } from '../useWords'
import type { Step, StepOutcome } from './Step'
import { StepFields } from './StepFields'
import { StepIntro } from './StepIntro'
import { atInput, laterInput, OWN, reasonInput, warningInput, type StepInput } from './stepInput'
import { StepNotes } from './StepNotes'
import { useStepSubject } from './StepSubject'
import { useFirstFocus } from './useFirstFocus'
import { useStepSubmit } from './useStepSubmit'

interface StepFormProps {
  step: Step
  inputs: readonly StepInput[]
  state: string
  states: StateLooks
  takesFocus?: boolean
  onCancel: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** What a step asks for, and the button that takes it. Stands inside a Payload form of its own. Ctrl+Enter takes it. */
export const StepForm = ({
  step,
  inputs,
  state,
  states,
  takesFocus = false,
  onCancel,
  onSettled,
}: StepFormProps) => {
  const { words } = useWords()
  const { collection } = useStepSubject()
  const { submit, isBusy, warnings, messages } = useStepSubmit(step, inputs, onSettled)
  const isLater = useFormFields(([fields]) => fields[`${OWN}.later`]?.value === true)
  const isBlocked = step.blockers.length > 0
  const form = useFirstFocus(takesFocus, step, inputs)
  const at = givesAnswer(step) ? inputs.findIndex(({ path }) => path === ANSWER_PATH) : -1
  const [before, answer] = at < 0 ? [inputs, []] : [inputs.slice(0, at), inputs.slice(at)]

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    // The form of the document is an ancestor in React's eyes.
    event.stopPropagation()
    if (!isBlocked) void submit()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
  }
  return (
    <form className="noaber-step" noValidate onKeyDown={onKeyDown} onSubmit={onSubmit} ref={form}>
      <StepIntro state={state} states={states} step={step} />
      <StepNotes hint={words.notYetHint} notes={step.blockers} title={words.notYet} />
      {isBlocked ? null : (
        <>
          {/* A planned step takes the document as it is by then. */}
          {isLater ? null : (
            <>
              <StepFields collection={collection} inputs={before} />
              {answer.length > 0 ? <TemplateSelect path={ANSWER_PATH} step={step} /> : null}
              <StepFields collection={collection} inputs={answer} />
            </>
          )}
          {step.reason === 'required' ? (
            <>
              <TemplateSelect path={`${OWN}.reason`} step={step} />
              <StepFields collection={collection} inputs={[reasonInput(step, words)]} />
            </>
          ) : null}
          {warnings.map((warning) => (
            <div className="noaber-step__warning" key={warning.guard}>
              <StepNotes notes={[warning.message]} title={words.confirmTitle} />
              <StepFields collection={collection} inputs={[warningInput(warning, words)]} />
            </div>
          ))}
          {step.canPlan ? (
            <StepFields
              collection={collection}
              inputs={[laterInput(words), ...(isLater ? [atInput(words)] : [])]}
            />
          ) : null}
        </>
      )}
      <StepNotes isUrgent notes={messages} title={words.notYet} />
      <div className="noaber-step__buttons">
        {isBlocked ? null : (
          <Button
            buttonStyle="primary"
            className={step.emphasis === 'danger' ? 'noaber-danger' : undefined}
            disabled={isBusy}
            extraButtonProps={{ 'data-step': step.key }}
            margin={false}
            size="large"
            type="submit"
          >
            {isLater ? words.plan : step.title}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="large" type="button">
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
