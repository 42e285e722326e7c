'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import type { Person } from '../../operations/people/readPeople'
import type { Label } from '../../workflow'
import { fillIn } from '../filters/fillIn'
import { organisationWords } from './organisationWords'
import { usePost } from './usePost'

interface PersonActionsProps {
  apiRoute: string
  person: Pick<Person, 'kind' | 'id' | 'name' | 'status'>
  language: keyof Label
  isAdmin: boolean
}

/** What can be done about somebody in the list: an invitation is sent again or withdrawn, an access ended or given back. */
export const PersonActions = ({ apiRoute, isAdmin, language, person }: PersonActionsProps) => {
  const words = organisationWords[language]
  const { openModal } = useModal()
  const { isBusy, post } = usePost(words.failed)
  const { id, kind, name, status } = person
  const modal = `noaber-end-access-${id}`
  const button = (label: string, onClick: () => void) => (
    <Button
      aria-label={`${label}: ${name}`}
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={onClick}
      size="small"
    >
      {label}
    </Button>
  )
  if (kind === 'invitation') {
    const address = `${apiRoute}/invitations/${id}`
    return (
      <div className="noaber-organisation__actions">
        {button(words.sendAgain, () => void post(`${address}/send`, words.sentAgain))}
        {button(words.withdraw, () => void post(`${address}/withdraw`, words.withdrawn))}
      </div>
    )
  }
  const address = `${apiRoute}/users/${id}`
  if (status === 'ended')
    return isAdmin
      ? button(words.restore, () => void post(`${address}/restore-access`, words.restored))
      : null
  return (
    <>
      {button(words.end, () => openModal(modal))}
      <ConfirmationModal
        body={words.endIntro}
        cancelLabel={words.cancel}
        confirmLabel={words.end}
        heading={fillIn(words.endTitle, { name })}
        modalSlug={modal}
        onConfirm={async () => {
          await post(`${address}/end-access`, words.ended)
        }}
      />
    </>
  )
}
