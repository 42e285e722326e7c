'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import type { Label } from '../../workflow'
import { usePost } from '../organisation/usePost'
import { eventIdeasWords } from './eventIdeasWords'

const MODAL = 'noaber-new-tablet-link'

interface NewTabletLinkProps {
  /** Where to post it. */
  address: string
  language: keyof Label
}

/** The button that makes another link for tablets, after saying that those with the old one stop. */
export const NewTabletLink = ({ address, language }: NewTabletLinkProps) => {
  const words = eventIdeasWords[language]
  const { openModal } = useModal()
  const { isBusy, post } = usePost(words.newLinkFailed)
  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => openModal(MODAL)}
        size="medium"
      >
        {words.newLink}
      </Button>
      <ConfirmationModal
        body={words.newLinkIntro}
        cancelLabel={words.cancel}
        confirmLabel={words.newLink}
        heading={words.newLinkTitle}
        modalSlug={MODAL}
        onConfirm={async () => {
          await post(address, words.newLinkMade)
        }}
      />
    </>
  )
}
