'use client'

import { Button, TextareaInput, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { NoteWords } from './noteWords'

/** Where a colleague writes a new note. What was written stays until it was kept. */
export const NoteForm = ({
  address,
  collection,
  documentId,
  words,
}: {
  /** Of the notes in REST. */
  address: string
  collection: string
  documentId: string
  words: NoteWords
}) => {
  const router = useRouter()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return void toast.warning(words.empty)
    setBusy(true)
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ collection, documentId, text }),
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) return void toast.error(words.failed)
    setText('')
    toast.success(words.added)
    router.refresh()
  }
  return (
    <form className="noaber-notebook__form" onSubmit={(event) => void keep(event)}>
      <TextareaInput
        description={words.hint}
        label={words.label}
        onChange={(event) => setText(event.target.value)}
        path="note"
        rows={3}
        value={text}
      />
      <Button
        buttonStyle="primary"
        disabled={isBusy}
        id="keep-note"
        margin={false}
        size="medium"
        type="submit"
      >
        {words.add}
      </Button>
    </form>
  )
}
