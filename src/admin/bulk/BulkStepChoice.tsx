'use client'

import { Button, Form, useConfig, useForm } from '@payloadcms/ui'
import { useId, useMemo, useState, type FormEvent } from 'react'
import type { BulkOffer, BulkStep } from '../../operations/listBulkSteps'
import { checkInput } from '../steps/checkInput'
import { reasonHelp } from '../steps/reasonHelp'
import type { Step } from '../steps/Step'
import { StepFields } from '../steps/StepFields'
import { documentInputs, openingState, OWN, reasonInput, type StepInput } from '../steps/stepInput'
import { useFieldErrors } from '../steps/useFieldErrors'
import { useWords, type Words } from '../useWords'
import type { BulkAct } from './BulkDrawer'
import type { BulkWords } from './bulkWords'

interface BulkStepChoiceProps {
  collection: string
  ids: readonly number[]
  offer: BulkOffer
  onCancel: () => void
  onChosen: (ids: readonly number[], act: BulkAct) => Promise<void>
  words: BulkWords
}

/** Which step, with how many of the chosen documents it can be taken, and what it asks for. */
export const BulkStepChoice = ({
  collection,
  ids,
  offer,
  onCancel,
  onChosen,
  words,
}: BulkStepChoiceProps) => {
  const { say, words: common } = useWords()
  const { getEntityConfig } = useConfig()
  const name = useId()
  const [chosen, setChosen] = useState<BulkStep | null>(null)
  const fields = getEntityConfig({ collectionSlug: collection })?.fields
  const step = useMemo(
    () => (chosen ? toStep(chosen, say(chosen.label), common) : null),
    [chosen, common, say],
  )
  const inputs = useMemo(() => (step ? documentInputs(step, fields ?? []) : []), [fields, step])
  // The same as long as the step is: another one would make the form begin anew.
  const initialState = useMemo(() => openingState(inputs, {}), [inputs])
  if (offer.steps.length === 0) return <p>{words.noSteps}</p>
  return (
    <div className="noaber-bulk">
      <fieldset className="noaber-bulk__choices">
        <legend>{words.chooseStep}</legend>
        {offer.steps.map((each) => (
          <label key={each.name}>
            <input
              checked={chosen?.name === each.name}
              id={`bulk-step-${each.name}`}
              name={name}
              onChange={() => setChosen(each)}
              type="radio"
            />
            {say(each.label)} ({each.ids.length} {words.of} {ids.length})
          </label>
        ))}
      </fieldset>
      {step && chosen ? (
        <Form disableSuccessStatus el="div" initialState={initialState} key={step.key}>
          <BulkStepForm
            collection={collection}
            inputs={inputs}
            onCancel={onCancel}
            onSend={(act) => void onChosen(chosen.ids, act)}
            step={step}
            title={`${words.start}: ${chosen.ids.length} ${words.documents}`}
          />
        </Form>
      ) : null}
    </div>
  )
}

const BulkStepForm = ({
  collection,
  inputs,
  onCancel,
  onSend,
  step,
  title,
}: {
  collection: string
  inputs: readonly StepInput[]
  onCancel: () => void
  onSend: (act: BulkAct) => void
  step: Step
  title: string
}) => {
  const { words } = useWords()
  const { getData, getFields } = useForm()
  const showErrors = useFieldErrors()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Payload's form around it would check it once more, and forget what was found.
    event.stopPropagation()
    const missing = checkInput({ step, warnings: [], fields: getFields(), now: new Date(), words })
    showErrors(missing)
    if (Object.keys(missing).length > 0) return
    const { [OWN]: own, ...data } = getData() as Record<string, unknown> & { [OWN]?: { reason?: string } }
    onSend({
      ...step.body,
      ...(step.fields.length > 0 ? { data } : {}),
      ...(own?.reason ? { reason: own.reason } : {}),
    })
  }
  return (
    <form className="noaber-step" noValidate onSubmit={submit}>
      <StepFields collection={collection} inputs={inputs} />
      {step.reason === 'required' ? (
        <StepFields collection={collection} inputs={[reasonInput(step, words)]} />
      ) : null}
      <div className="noaber-step__buttons">
        <Button
          buttonStyle="primary"
          className={step.emphasis === 'danger' ? 'noaber-danger' : undefined}
          id="bulk-start"
          margin={false}
          size="large"
          type="submit"
        >
          {title}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="large" type="button">
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

const toStep = (step: BulkStep, title: string, words: Words): Step => ({
  key: step.name,
  path: '/bulk',
  body: { transition: step.name },
  title,
  intro: null,
  to: step.to,
  emphasis: step.emphasis,
  reason: step.needsReason ? 'required' : 'none',
  reasonHelp: reasonHelp(step, words),
  fields: step.fields,
  warnings: [],
  blockers: [],
  canPlan: false,
  done: null,
})
