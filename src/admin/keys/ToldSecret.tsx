'use client'

import { Button } from '@payloadcms/ui'
import { CopyInput } from '../page/CopyInput'
import type { KeyWords } from './keyWords'

interface ToldSecretProps {
  secret: string
  /** What is said above it, such as until when the former one works. */
  note: string | null
  words: KeyWords
  onClose: () => void
}

/** A secret, told once, with a button that copies it. It has the focus, so that nobody passes it by. */
export const ToldSecret = ({ secret, note, words, onClose }: ToldSecretProps) => (
  <div className="noaber-keys">
    <p className="noaber-keys__once" id="key-once">
      {words.once}
    </p>
    {note ? <p>{note}</p> : null}
    <div className="noaber-keys__row field-type text">
      <CopyInput
        aria-describedby="key-once"
        aria-label={words.secret}
        autoComplete="off"
        id="key-secret"
        isNew
        spellCheck={false}
        value={secret}
        words={words}
      />
    </div>
    <div>
      <Button id="key-kept" margin={false} onClick={onClose} size="medium">
        {words.close}
      </Button>
    </div>
  </div>
)
