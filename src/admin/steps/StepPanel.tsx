'use client'

import { Drawer, Form } from '@payloadcms/ui'
import type { FormState } from 'payload'
import '../admin.css'
import type { StateLooks } from '../state/StateLooks'
import type { Step, StepOutcome } from './Step'
import { StepForm } from './StepForm'
import type { StepInput } from './stepInput'
import { StepSubjectContext, type StepSubject } from './StepSubject'

interface StepPanelProps {
  slug: string
  subject: StepSubject
  step: Step
  inputs: readonly StepInput[]
  initialState: FormState
  state: string
  states: StateLooks
  /** Whether the first thing to do gets the focus when it opens, for who works with the keyboard. */
  takesFocus?: boolean
  onCancel: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** The drawer in which somebody takes a step with a document. */
export const StepPanel = ({ slug, subject, initialState, ...rest }: StepPanelProps) => (
  <Drawer className="noaber-drawer" slug={slug} title={rest.step.title}>
    <StepSubjectContext value={subject}>
      <Form disableSuccessStatus el="div" initialState={initialState}>
        <StepForm {...rest} />
      </Form>
    </StepSubjectContext>
  </Drawer>
)
