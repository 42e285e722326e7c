'use client'

import { Button, Drawer, toast, useDocumentInfo, useEditDepth, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useWords } from '../useWords'
import './keys.css'
import { keyWords } from './keyWords'
import { RenewKeyForm } from './RenewKeyForm'
import { SecretPanel } from './SecretPanel'
import { useKeyCall, type NewSecret } from './useKeyCall'

/** The buttons above an API key that renew and revoke it. Nothing for a key that was revoked. */
export const KeyControls = () => {
  const { data, id, setData } = useDocumentInfo()
  const { language } = useWords()
  const words = keyWords[language]
  const router = useRouter()
  const { closeModal, isModalOpen, openModal } = useModal()
  const { call, isBusy } = useKeyCall(words.failed)
  const depth = useEditDepth()
  const [renewing, revoking] = [`noaber-renew-key-${depth}`, `noaber-revoke-key-${depth}`]

  if (id === undefined || data?.revokedAt) return null

  const renew = async (keepDays: number, tell: (secret: NewSecret) => void) => {
    const secret = await call<NewSecret>(`/${id}/rotate`, { keepDays })
    if (!secret) return
    tell(secret)
    toast.success(words.renewed)
  }
  const revoke = async () => {
    const revoked = await call<{ revokedAt: string }>(`/${id}/revoke`, {})
    if (!revoked) return
    closeModal(revoking)
    toast.success(words.revoked)
    setData({ ...data, revokedAt: revoked.revokedAt })
    router.refresh()
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        id="renew-key"
        margin={false}
        onClick={() => openModal(renewing)}
        size="medium"
      >
        {words.renew}
      </Button>
      <Button
        buttonStyle="secondary"
        id="revoke-key"
        margin={false}
        onClick={() => openModal(revoking)}
        size="medium"
      >
        {words.revoke}
      </Button>
      <Drawer className="noaber-drawer" slug={renewing} title={words.renew}>
        {isModalOpen(renewing) ? (
          <SecretPanel
            form={(tell) => (
              <RenewKeyForm isBusy={isBusy} onRenew={(days) => void renew(days, tell)} words={words} />
            )}
            language={language}
            onClose={() => closeModal(renewing)}
            words={words}
          />
        ) : null}
      </Drawer>
      <Drawer className="noaber-drawer" slug={revoking} title={words.revoke}>
        <div className="noaber-keys">
          <p>{words.revokeIntro}</p>
          <div>
            <Button
              disabled={isBusy}
              id="revoke-key-now"
              margin={false}
              onClick={() => void revoke()}
              size="medium"
            >
              {words.revoke}
            </Button>
          </div>
        </div>
      </Drawer>
    </>
  )
}
