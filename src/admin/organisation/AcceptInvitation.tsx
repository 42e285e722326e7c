'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import type { OpenedInvitation } from '../../operations/invitations/openInvitation'
import type { Label } from '../../workflow'
import { fillIn } from '../filters/fillIn'
import { invitationWords } from './invitationWords'
import { messageIn } from './usePost'

interface AcceptInvitationProps {
  apiRoute: string
  language: keyof Label
  /** Where people sign in. */
  login: string
  /** How long a password is at least. */
  shortest: number
}

type Stage =
  | { kind: 'looking' }
  | { kind: 'open'; invitation: OpenedInvitation }
  | { kind: 'gone'; message: string }
  | { kind: 'done'; email: string }

/** Lets who was invited choose a password. The link is read from the part of the address that the browser tells nobody. */
export const AcceptInvitation = ({ apiRoute, language, login, shortest }: AcceptInvitationProps) => {
  const words = invitationWords[language]
  const [stage, setStage] = useState<Stage>({ kind: 'looking' })
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const ask = (what: 'open' | 'accept', more: Record<string, unknown> = {}) =>
    fetch(`${apiRoute}/invitations/${what}`, {
      method: 'POST',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: window.location.hash.slice(1), ...more }),
    })

  useEffect(() => {
    const look = async () => {
      const response = await ask('open').catch(() => null)
      if (!response) setStage({ kind: 'gone', message: words.failed })
      else if (response.ok)
        setStage({ kind: 'open', invitation: (await response.json()) as OpenedInvitation })
      else setStage({ kind: 'gone', message: await messageIn(response, words.failed) })
    }
    void look()
    // Once: the link does not change while the page is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const accept = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { password, again } = Object.fromEntries(new FormData(event.currentTarget))
    if (password !== again) return setProblem(words.different)
    setIsBusy(true)
    const response = await ask('accept', { password }).catch(() => null)
    setIsBusy(false)
    if (!response?.ok) return setProblem(response ? await messageIn(response, words.failed) : words.failed)
    const { email } = (await response.json()) as { email: string }
    setStage({ kind: 'done', email })
  }

  if (stage.kind === 'looking') return <p role="status">{words.looking}</p>
  if (stage.kind === 'gone')
    return <Notice login={login} text={stage.message} title={words.gone} words={words} />
  if (stage.kind === 'done')
    return (
      <Notice
        login={login}
        text={fillIn(words.done, { email: stage.email })}
        title={words.doneTitle}
        words={words}
      />
    )
  const { email, name, organisation } = stage.invitation
  return (
    <form className="noaber-fields" onSubmit={(event) => void accept(event)}>
      <h1>{fillIn(words.title, { name })}</h1>
      <p>
        {organisation ? fillIn(words.intro, { organisation }) : words.introProvince}{' '}
        {fillIn(words.choose, { count: String(shortest) })}
      </p>
      <label>
        <span>{words.email}</span>
        <input autoComplete="username" name="email" readOnly type="email" value={email} />
      </label>
      <label>
        <span>{words.password}</span>
        <input autoComplete="new-password" minLength={shortest} name="password" required type="password" />
      </label>
      <label>
        <span>{words.again}</span>
        <input autoComplete="new-password" minLength={shortest} name="again" required type="password" />
      </label>
      {problem ? (
        <p className="noaber-fields__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button
        buttonStyle="primary"
        disabled={isBusy}
        id="accept-invitation"
        margin={false}
        size="medium"
        type="submit"
      >
        {words.accept}
      </Button>
    </form>
  )
}

const Notice = ({
  login,
  text,
  title,
  words,
}: {
  login: string
  text: string
  title: string
  words: { signIn: string }
}) => (
  <div className="noaber-fields">
    <h1>{title}</h1>
    <p role="status">{text}</p>
    <p>
      <a href={login} id="to-login">
        {words.signIn}
      </a>
    </p>
  </div>
)
