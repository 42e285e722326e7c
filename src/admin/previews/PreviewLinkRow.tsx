'use client'

import { Button } from '@payloadcms/ui'
import type { PreviewLink } from '../../operations/previewLinks'
import { CopyInput } from '../page/CopyInput'
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
  const address = new URL(link.url, window.location.origin).href
  const until = formatInstant(link.expiresAt, language)
  return (
    <li className="noaber-previews__link" data-link={link.id}>
      <p className="noaber-previews__until">
        {words.until.replace('{until}', until)}
        {link.madeBy ? `, ${words.madeBy.replace('{name}', link.madeBy)}` : null}
      </p>
      <div className="noaber-previews__row field-type text">
        <CopyInput
          aria-label={words.address.replace('{until}', until)}
          isNew={isNew}
          value={address}
          words={words}
        />
        <Button buttonStyle="secondary" margin={false} onClick={onRevoke} size="medium">
          {words.revoke}
        </Button>
      </div>
    </li>
  )
}
