'use client'

import { Button, useFormFields } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import type { StateLooks } from '../state/StateLooks'
import { useWords } from '../useWords'
import type { Step, StepOutcome } from './Step'
import { StepFields } from './StepFields'
import { StepIntro } from './StepIntro'
import { atInput, laterInput, OWN, reasonInput, warningInput, type StepInput } from './stepInput'
import { StepNotes } from './StepNotes'
import { useStepSubmit } from './useStepSubmit'

interface StepFormProps {
  /** The slug of the collection, and the document in REST. */
  collection: string
  address: string
  step: Step
  inputs: readonly StepInput[]
  state: string
  states: StateLooks
  onCancel: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** What a step asks for, and the button that takes it. Stands inside a Payload form of its own. */
export const StepForm = ({
  collection,
  address,
  step,
  inputs,
  state,
  states,
  onCancel,
  onSettled,
}: StepFormProps) => {
  const { words } = useWords()
  const { submit, isBusy, warnings, messages } = useStepSubmit(step, inputs, address, onSettled)
  const isLater = useFormFields(([fields]) => fields[`${OWN}.later`]?.value === true)
  const isBlocked = step.blockers.length > 0

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    // The form of the document is an ancestor in React's eyes.
    event.stopPropagation()
    if (!isBlocked) void submit()
  }
  return (
    <form className="noaber-step" noValidate onSubmit={onSubmit}>
      <StepIntro state={state} states={states} step={step} />
      <StepNotes hint={words.notYetHint} notes={step.blockers} title={words.notYet} />
      {isBlocked ? null : (
        <>
          {/* A planned step takes the document as it is by then. */}
          {isLater ? null : <StepFields collection={collection} inputs={inputs} />}
          {step.reason === 'required' ? (
            <StepFields collection={collection} inputs={[reasonInput(step, words)]} />
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
