'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
} from '@payloadcms/ui'
import { useRef } from 'react'
import type { SaveKind } from './useSave'
import { useSave } from './useSave'

interface SaveButtonProps {
  id: string
  kind: SaveKind
  label: string
  /** Whether this is the thing to do once something was changed. Otherwise it is drawn as second choice. */
  isMain?: boolean
  /** Whether Ctrl-S (or Cmd-S) presses it. */
  hasHotkey?: boolean
}

/** One button that saves the form. Open for use only when there is something to save. */
export const SaveButton = ({ id, kind, label, isMain = false, hasHotkey = false }: SaveButtonProps) => {
  const { uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const save = useSave()
  const ref = useRef<HTMLButtonElement>(null)
  const isIdle = (operation === 'update' && !isModified) || uploadStatus === 'uploading'

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    if (!hasHotkey) return
    event.preventDefault()
    event.stopPropagation()
    ref.current?.click()
  })
  return (
    <FormSubmit
      buttonId={id}
      buttonStyle={isMain && !isIdle ? 'primary' : 'secondary'}
      disabled={isIdle}
      onClick={() => {
        if (!isIdle) void save(kind)
      }}
      ref={ref}
      size="medium"
      type="button"
    >
      {label}
    </FormSubmit>
  )
}
