'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRef } from 'react'

/** An address that can be read, selected and copied. */
export const CopyAddress = ({
  address,
  label,
  words,
}: {
  address: string
  label: string
  words: { copy: string; copied: string; copyFailed: string }
}) => {
  const input = useRef<HTMLInputElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      toast.success(words.copied)
    } catch {
      // Only sites with HTTPS may write to the clipboard.
      input.current?.select()
      toast.warning(words.copyFailed)
    }
  }
  return (
    <div className="noaber-event-ideas__address">
      <input
        aria-label={label}
        onFocus={(event) => event.target.select()}
        readOnly
        ref={input}
        type="text"
        value={address}
      />
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
        {words.copy}
      </Button>
    </div>
  )
}
