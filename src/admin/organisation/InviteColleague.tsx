'use client'

import { Button, Drawer, useModal } from '@payloadcms/ui'
import { organisationWords } from './organisationWords'
import { InviteForm, type InviteFormProps } from './InviteForm'

const DRAWER = 'noaber-invite'

/** The button with which somebody invites a colleague, and the panel behind it. */
export const InviteColleague = (props: Omit<InviteFormProps, 'onSent'>) => {
  const { closeModal, isModalOpen, openModal } = useModal()
  const { invite } = organisationWords[props.language]
  return (
    <>
      <Button
        buttonStyle="primary"
        className="noaber-page__action"
        id="invite-colleague"
        margin={false}
        onClick={() => openModal(DRAWER)}
        size="medium"
      >
        {invite}
      </Button>
      <Drawer className="noaber-drawer" slug={DRAWER} title={invite}>
        {isModalOpen(DRAWER) ? <InviteForm {...props} onSent={() => closeModal(DRAWER)} /> : null}
      </Drawer>
    </>
  )
}
