'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { Label } from '../../workflow'
import './organisation.css'
import { organisationWords, roleNames } from './organisationWords'
import { usePost } from './usePost'

export interface InviteFormProps {
  apiRoute: string
  language: keyof Label
  /** Admins choose a role and a partner; a partner invites for itself. */
  isAdmin: boolean
  partners: readonly { id: number | string; label: string }[]
  onSent: () => void
}

/** Who is invited. What was filled in stays until it was sent. */
export const InviteForm = ({ apiRoute, isAdmin, language, onSent, partners }: InviteFormProps) => {
  const words = organisationWords[language]
  const { isBusy, post } = usePost(words.failed)
  const [role, setRole] = useState('partner')

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    if (await post(`${apiRoute}/invitations/invite`, words.sent, given)) onSent()
  }
  return (
    <form className="noaber-fields" onSubmit={(event) => void send(event)}>
      <p>{words.inviteIntro}</p>
      <label>
        <span>{words.name}</span>
        <input autoComplete="off" maxLength={120} name="name" required type="text" />
      </label>
      <label>
        <span>{words.email}</span>
        <input autoComplete="off" name="email" required type="email" />
      </label>
      {isAdmin ? (
        <label>
          <span>{words.role}</span>
          <select name="role" onChange={(event) => setRole(event.target.value)} value={role}>
            {Object.entries(roleNames).map(([value, label]) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {isAdmin && role === 'partner' ? (
        <label>
          <span>{words.partner}</span>
          <select defaultValue="" name="partner" required>
            <option value="">{words.choose}</option>
            {partners.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        <span>{words.language}</span>
        <select defaultValue="nl" name="language">
          <option value="nl">{words.dutch}</option>
          <option value="en">{words.english}</option>
        </select>
      </label>
      <Button
        buttonStyle="primary"
        disabled={isBusy}
        id="send-invitation"
        margin={false}
        size="medium"
        type="submit"
      >
        {words.send}
      </Button>
    </form>
  )
}
