'use client'

import { Button, Drawer, toast, useAuth, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { useWords } from '../useWords'
import './keys.css'
import { keyWords } from './keyWords'
import { NewKeyForm } from './NewKeyForm'
import { SecretPanel } from './SecretPanel'

const SLUG = 'noaber-new-key'

/** The button above the list of API keys that makes one, and the panel behind it in which its secret is told once. */
export const NewKey = () => {
  const { language } = useWords()
  const words = keyWords[language]
  const router = useRouter()
  const { user } = useAuth()
  const { closeModal, isModalOpen, openModal } = useModal()
  const isAdmin = (user as { role?: string } | null)?.role === 'admin'
  const partners = usePartners(isAdmin)

  return (
    <div className="noaber-keys__bar">
      <Button id="new-key" margin={false} onClick={() => openModal(SLUG)} size="medium">
        {words.make}
      </Button>
      <Drawer className="noaber-drawer" slug={SLUG} title={words.make}>
        {isModalOpen(SLUG) ? (
          <SecretPanel
            form={(tell) => (
              <NewKeyForm
                onMade={(secret) => {
                  tell(secret)
                  toast.success(words.made)
                  router.refresh()
                }}
                partners={isAdmin ? partners : null}
                words={words}
              />
            )}
            language={language}
            onClose={() => closeModal(SLUG)}
            words={words}
          />
        ) : null}
      </Drawer>
    </div>
  )
}

/** The partners that take part, for an admin to choose from. */
const usePartners = (isAdmin: boolean) => {
  const { config } = useConfig()
  const { api } = config.routes
  const [partners, setPartners] = useState<{ id: number; title: string }[]>([])
  useEffect(() => {
    if (!isAdmin) return
    const query = 'where[state][equals]=verified&select[title]=true&sort=title&depth=0&pagination=false'
    void fetch(`${formatAdminURL({ apiRoute: api, path: '/partners' })}?${query}`, { credentials: 'include' })
      .then(async (response) => {
        const { docs } = (await response.json()) as { docs?: { id: number; title: string }[] }
        setPartners(docs ?? [])
      })
      .catch(() => setPartners([]))
  }, [api, isAdmin])
  return partners
}
