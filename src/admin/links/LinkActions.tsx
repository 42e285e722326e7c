'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { LinkAnswer } from '../../links/askLink'
import { fillIn } from '../filters/fillIn'
import { useWords } from '../useWords'
import { describeLink, linkWords } from './linkWords'

interface LinkActionsProps {
  apiRoute: string
  url: string
  mayAccept: boolean
}

/** What somebody can do about a broken link from the list: look again now, or say that it works for people. */
export const LinkActions = ({ apiRoute, mayAccept, url }: LinkActionsProps) => {
  const { language } = useWords()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const words = linkWords[language]

  const send = async (what: 'accept' | 'check', tell: (answer: LinkAnswer) => void) => {
    setIsBusy(true)
    try {
      const response = await fetch(`${apiRoute}/links/${what}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ url }),
      })
      const body = (await response.json()) as LinkAnswer & { errors?: { message: string }[] }
      if (response.ok) tell(body)
      else toast.error(body.errors?.[0]?.message ?? words.failed)
      router.refresh()
    } catch {
      toast.error(words.failed)
    } finally {
      setIsBusy(false)
    }
  }
  const tellCheck = ({ verdict, ...answer }: LinkAnswer) => {
    if (verdict !== 'failed') return void toast.success(words[verdict])
    const reason = describeLink({ isOwn: false, ...answer }, language)
    toast.error(fillIn(words.stillBroken, { reason: reason.charAt(0).toLowerCase() + reason.slice(1) }))
  }
  return (
    <div className="noaber-links__actions">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void send('check', tellCheck)}
        size="small"
      >
        {isBusy ? words.checking : words.check}
      </Button>
      {mayAccept ? (
        <Button
          buttonStyle="none"
          className="noaber-links__accept"
          disabled={isBusy}
          margin={false}
          onClick={() => void send('accept', () => toast.success(words.accepted))}
          size="small"
        >
          {words.accept}
        </Button>
      ) : null}
    </div>
  )
}
