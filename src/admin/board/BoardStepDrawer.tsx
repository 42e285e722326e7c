'use client'

import { Drawer, Form, toast, useConfig, useModal, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { StateLooks } from '../state/StateLooks'
import type { Step, StepOutcome } from '../steps/Step'
import { StepForm } from '../steps/StepForm'
import { documentInputs, openingState } from '../steps/stepInput'
import { StepSubjectContext } from '../steps/StepSubject'
import { useWords } from '../useWords'
import type { BoardWords } from './boardWords'
import { STEP_DRAWER } from './useMoves'

interface BoardStepDrawerProps {
  /** The document in REST. */
  address: string
  collection: string
  id: number
  /** The title of the document, for a text that is used again. */
  title: string
  step: Step
  state: string
  states: StateLooks
  words: BoardWords
  onClosed: () => void
  onSettled: (outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => Promise<void>
}

/** The form of a step beside the board: the same as beside the form of the document, whose fields are fetched for it. */
export const BoardStepDrawer = ({
  address,
  collection,
  id,
  title,
  step,
  words,
  onClosed,
  ...rest
}: BoardStepDrawerProps) => {
  const { getEntityConfig } = useConfig()
  const { closeModal } = useModal()
  const onCancel = () => closeModal(STEP_DRAWER)
  const fields = getEntityConfig({ collectionSlug: collection })?.fields
  const inputs = useMemo(() => documentInputs(step, fields ?? []), [fields, step])
  const document = useDocumentState(address, collection, id, inputs.length > 0, onCancel)
  const initialState = useMemo(() => (document ? openingState(inputs, document) : null), [document, inputs])
  const name = document?.submitterName?.value
  const subject = useMemo(
    () => ({ collection, address, names: { title, name: typeof name === 'string' ? name : '' } }),
    [address, collection, name, title],
  )
  useClosed(onClosed)
  return (
    <Drawer className="noaber-drawer" slug={STEP_DRAWER} title={step.title}>
      {initialState ? (
        <StepSubjectContext value={subject}>
          <Form disableSuccessStatus el="div" initialState={initialState}>
            <StepForm inputs={inputs} step={step} onCancel={onCancel} {...rest} />
          </Form>
        </StepSubjectContext>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </Drawer>
  )
}

/** The document as the state of a form, for the fields that a step takes: what they hold, and what may be chosen. */
const useDocumentState = (
  address: string,
  collection: string,
  id: number,
  isNeeded: boolean,
  onFailed: () => void,
): FormState | null => {
  const { getFormState } = useServerFunctions()
  const { language, words } = useWords()
  const [state, setState] = useState<FormState | null>(isNeeded ? null : {})
  const failed = useRef(onFailed)
  useEffect(() => {
    failed.current = onFailed
  })
  useEffect(() => {
    if (!isNeeded) return
    const abort = new AbortController()
    const load = async () => {
      const response = await fetch(`${address}?draft=true&depth=0`, {
        credentials: 'include',
        headers: { 'Accept-Language': language },
        signal: abort.signal,
      })
      if (!response.ok) throw new Error(response.statusText)
      const { state: found } = await getFormState({
        collectionSlug: collection,
        data: (await response.json()) as Record<string, unknown>,
        docPermissions: { fields: true, read: true, update: true },
        docPreferences: { fields: {} },
        id,
        operation: 'update',
        schemaPath: collection,
        signal: abort.signal,
        skipValidation: true,
      })
      if (abort.signal.aborted) return
      if (!found) throw new Error('There is no state.')
      setState(found)
    }
    load().catch(() => {
      if (abort.signal.aborted) return
      toast.error(words.failed)
      failed.current()
    })
    return () => abort.abort()
  }, [address, collection, getFormState, id, isNeeded, language, words])
  return state
}

/** Tells when the drawer was closed: by a button of the form, its cross or Escape. */
const useClosed = (onClosed: () => void) => {
  const { isModalOpen } = useModal()
  const isOpen = isModalOpen(STEP_DRAWER)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) onClosed()
    wasOpen.current = isOpen
  })
}
