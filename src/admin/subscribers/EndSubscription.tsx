'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import '../admin.css'
import type { SubscriberWords } from './subscriberWords'

const MODAL = 'noaber-end-subscription'

interface EndSubscriptionProps {
  /** Where to post it. */
  address: string
  /** Where the list is. */
  home: string
  words: SubscriberWords
}

/** The button that ends a subscription, after asking whether it is meant. */
export const EndSubscription = ({ address, home, words }: EndSubscriptionProps) => {
  const { openModal } = useModal()
  const router = useRouter()

  const end = async () => {
    const response = await fetch(address, { method: 'POST', credentials: 'include' }).catch(() => null)
    if (!response?.ok) return void toast.error(words.failed)
    toast.success(words.ended)
    router.push(home)
    router.refresh()
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="noaber-page__action"
        id="end-subscription"
        margin={false}
        onClick={() => openModal(MODAL)}
        size="medium"
      >
        {words.end}
      </Button>
      <ConfirmationModal
        body={words.endIntro}
        cancelLabel={words.cancel}
        confirmLabel={words.end}
        heading={words.end}
        modalSlug={MODAL}
        onConfirm={end}
      />
    </>
  )
}
