'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { KeyWords } from './keyWords'

interface ToldSecretProps {
  secret: string
  /** What is said above it, such as until when the former one works. */
  note: string | null
  words: KeyWords
  onClose: () => void
}

/** A secret, told once, with a button that copies it. It has the focus, so that nobody passes it by. */
export const ToldSecret = ({ secret, note, words, onClose }: ToldSecretProps) => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      toast.success(words.copied)
    } catch {
      // Only sites with HTTPS may write to the clipboard.
      input.current?.select()
      toast.warning(words.copyFailed)
    }
  }
  return (
    <div className="noaber-keys">
      <p className="noaber-keys__once" id="key-once">
        {words.once}
      </p>
      {note ? <p>{note}</p> : null}
      <div className="noaber-keys__row field-type text">
        <input
          aria-describedby="key-once"
          aria-label={words.secret}
          autoComplete="off"
          id="key-secret"
          onFocus={(event) => event.target.select()}
          readOnly
          ref={input}
          spellCheck={false}
          type="text"
          value={secret}
        />
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
          {words.copy}
        </Button>
      </div>
      <div>
        <Button id="key-kept" margin={false} onClick={onClose} size="medium">
          {words.close}
        </Button>
      </div>
    </div>
  )
}
