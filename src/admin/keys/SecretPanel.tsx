'use client'

import { useState, type ReactNode } from 'react'
import { formatInstant } from '../steps/formatInstant'
import type { KeyWords } from './keyWords'
import { ToldSecret } from './ToldSecret'
import type { NewSecret } from './useKeyCall'

interface SecretPanelProps {
  language: 'nl' | 'en'
  words: KeyWords
  /** What is filled in before there is a secret. */
  form: (onMade: (secret: NewSecret) => void) => ReactNode
  onClose: () => void
}

/** What is in a panel in which a secret comes to be: first a form, then the secret. Once it closes the secret is gone. */
export const SecretPanel = ({ language, words, form, onClose }: SecretPanelProps) => {
  const [made, setMade] = useState<NewSecret | null>(null)
  if (!made) return form(setMade)
  const { previousUntil: until, secret } = made
  const note = until ? words.previousUntil.replace('{until}', formatInstant(until, language)) : null
  return <ToldSecret note={note} onClose={onClose} secret={secret} words={words} />
}
