'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { PreviewLink } from '../../operations/previewLinks'
import { formatInstant } from '../steps/formatInstant'
import type { PreviewWords } from './previewWords'

interface PreviewLinkRowProps {
  link: PreviewLink
  /** It was just made: focus goes to its address. */
  isNew: boolean
  language: 'nl' | 'en'
  words: PreviewWords
  onRevoke: () => void
}

/** One link that works: its address, until when, and what can be done with it. */
export const PreviewLinkRow = ({ link, isNew, language, words, onRevoke }: PreviewLinkRowProps) => {
  const input = useRef<HTMLInputElement>(null)
  const address = new URL(link.url, window.location.origin).href
  const until = formatInstant(link.expiresAt, language)

  useEffect(() => {
    if (isNew) input.current?.focus()
  }, [isNew])

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
    <li className="noaber-previews__link" data-link={link.id}>
      <p className="noaber-previews__until">
        {words.until.replace('{until}', until)}
        {link.madeBy ? `, ${words.madeBy.replace('{name}', link.madeBy)}` : null}
      </p>
      <div className="noaber-previews__row field-type text">
        <input
          aria-label={words.address.replace('{until}', until)}
          onFocus={(event) => event.target.select()}
          readOnly
          ref={input}
          type="text"
          value={address}
        />
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
          {words.copy}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onRevoke} size="medium">
          {words.revoke}
        </Button>
      </div>
    </li>
  )
}
