'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef, type InputHTMLAttributes } from 'react'

interface CopyInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value'> {
  value: string
  words: { copy: string; copied: string; copyFailed: string }
  /** It was just made: the focus goes to it. */
  isNew?: boolean
}

/** A text that can be read, selected and copied: an input and its button, for a row of the caller. */
export const CopyInput = ({ value, words, isNew = false, ...rest }: CopyInputProps) => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isNew) input.current?.focus()
  }, [isNew])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      toast.success(words.copied)
    } catch {
      // Only sites with HTTPS may write to the clipboard.
      input.current?.select()
      toast.warning(words.copyFailed)
    }
  }
  return (
    <>
      <input
        {...rest}
        onFocus={(event) => event.target.select()}
        readOnly
        ref={input}
        type="text"
        value={value}
      />
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
        {words.copy}
      </Button>
    </>
  )
}
