'use client'

import { createContext, use } from 'react'

/** What the form of a step is about: a document, wherever in the panel the form stands. */
export interface StepSubject {
  collection: string
  /** The document in REST. */
  address: string
  /** What stands for `{titel}` and `{naam}` in a text that is used again. */
  names: { title: string; name: string }
}

/** Put this around the form of a step. */
export const StepSubjectContext = createContext<StepSubject | null>(null)

/** The document that the step is about. @throws Error outside of a step. */
export const useStepSubject = (): StepSubject => {
  const subject = use(StepSubjectContext)
  if (!subject) throw new Error('The form of a step stands outside of StepPanel: this is a bug.')
  return subject
}
