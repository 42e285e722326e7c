'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { NoPreview, SourcePreview } from '../../operations/sources/previewSource'
import { useWords } from '../useWords'
import { ExampleTable } from './ExampleTable'
import { describeFailure, sourceWords } from './sourceWords'

interface IntakeActionsProps {
  /** Of the feed, in the API. */
  address: string
  isOn: boolean
}

/** What somebody does with a feed: see an example, then switch it on; look at it now, or switch it off. */
export const IntakeActions = ({ address, isOn }: IntakeActionsProps) => {
  const { language } = useWords()
  const words = sourceWords[language]
  const router = useRouter()
  const [busy, setBusy] = useState<string | null>(null)
  const [example, setExample] = useState<SourcePreview | NoPreview | null>(null)

  const ask = async <Answer,>(path: string, tell: (answer: Answer) => void, body?: unknown) => {
    setBusy(path)
    try {
      const response = await fetch(`${address}/${path}`, {
        credentials: 'include',
        ...(body === undefined
          ? {}
          : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      })
      const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
      if (response.ok) tell(answer)
      else toast.error(answer.errors?.[0]?.message ?? words.failed)
    } catch {
      toast.error(words.failed)
    } finally {
      setBusy(null)
    }
  }
  const turn = (on: boolean) =>
    ask(
      'switch',
      () => {
        toast.success(on ? words.switchedOn : words.switchedOff)
        router.refresh()
      },
      { isOn: on },
    )
  const isShown = example !== null && 'shown' in example
  return (
    <>
      <div className="noaber-intake__actions">
        <Button
          buttonStyle={isOn || isShown ? 'secondary' : 'primary'}
          disabled={busy !== null}
          id="intake-example"
          margin={false}
          onClick={() => void ask<SourcePreview | NoPreview>('preview', setExample)}
        >
          {busy === 'preview' ? words.busy : words.example}
        </Button>
        {isOn ? (
          <>
            <Button
              buttonStyle="secondary"
              disabled={busy !== null}
              id="intake-look"
              margin={false}
              onClick={() => void ask('look', () => toast.success(words.looking), {})}
            >
              {words.look}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={busy !== null}
              id="intake-off"
              margin={false}
              onClick={() => void turn(false)}
            >
              {words.off}
            </Button>
          </>
        ) : null}
        {!isOn && isShown ? (
          <Button disabled={busy !== null} id="intake-on" margin={false} onClick={() => void turn(true)}>
            {words.on}
          </Button>
        ) : null}
      </div>
      <p className="noaber-intake__hint">{isOn || isShown ? words.unsaved : words.lookFirst}</p>
      <div aria-live="polite">
        {example === null ? null : isShown ? (
          <ExampleTable example={example} language={language} />
        ) : (
          <p className="noaber-intake__trouble">{describeFailure(example, language)}</p>
        )}
      </div>
    </>
  )
}
