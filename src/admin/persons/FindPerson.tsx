'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { FoundPerson } from '../../operations/persons/handlePerson'
import type { Label } from '../../workflow'
import { messageIn } from '../organisation/usePost'
import { FoundPersonFacts } from './FoundPersonFacts'
import { personWords } from './personWords'

/** Looks up an address, and offers what can be done with what is kept under it. The address stands in no address of a page. */
export const FindPerson = ({ apiRoute, language }: { apiRoute: string; language: keyof Label }) => {
  const words = personWords[language]
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<{ email: string; found: FoundPerson | null } | null>(null)

  /** Null when it did not go; why is said. */
  const ask = async (name: 'look-up' | 'export' | 'erase', email: string): Promise<Response | null> => {
    setIsBusy(true)
    try {
      const response = await fetch(`${apiRoute}/persons/${name}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email }),
      })
      if (response.ok) return response
      toast.error(await messageIn(response, words.failed))
      return null
    } catch {
      toast.error(words.failed)
      return null
    } finally {
      setIsBusy(false)
    }
  }

  const lookUp = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email') ?? '').trim()
    const response = await ask('look-up', email)
    if (response) setAnswer({ email, ...((await response.json()) as { found: FoundPerson | null }) })
  }

  const download = async (email: string) => {
    const response = await ask('export', email)
    if (!response) return
    const text = JSON.stringify(await response.json(), null, 2)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    link.download = 'persoonsgegevens.json'
    link.click()
    URL.revokeObjectURL(link.href)
    toast.success(words.downloaded)
    router.refresh()
  }

  const erase = async (email: string) => {
    if (!(await ask('erase', email))) return
    toast.success(words.erased)
    setAnswer({ email, found: null })
    router.refresh()
  }

  return (
    <>
      <form className="noaber-fields" onSubmit={(event) => void lookUp(event)} role="search">
        <label>
          <span>{words.email}</span>
          <input autoComplete="off" id="person-email" name="email" required type="email" />
        </label>
        <Button
          buttonStyle="primary"
          disabled={isBusy}
          id="find-person"
          margin={false}
          size="medium"
          type="submit"
        >
          {words.search}
        </Button>
      </form>
      <div role="status">{answer && !answer.found ? <p>{words.nothing}</p> : null}</div>
      {answer?.found ? (
        <FoundPersonFacts
          email={answer.email}
          found={answer.found}
          isBusy={isBusy}
          key={answer.email}
          language={language}
          onDownload={() => void download(answer.email)}
          onErase={() => void erase(answer.email)}
        />
      ) : null}
    </>
  )
}
