'use client'

import { Button, Drawer, useConfig, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import '../admin.css'
import { useWords } from '../useWords'
import { BulkDrawer } from './BulkDrawer'
import './bulk.css'
import { bulkWords } from './bulkWords'
import { useChosen } from './useChosen'

const DRAWER = 'noaber-bulk'

/** Stands above a list once something is chosen in it: what can be done with all of it at once. */
export const BulkBar = ({ collectionSlug, hasThemes }: { collectionSlug: string; hasThemes: boolean }) => {
  const { config } = useConfig()
  const { openModal } = useModal()
  const { language } = useWords()
  const words = bulkWords[language]
  const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}` })
  const { count, readIds } = useChosen(address)
  // Each time it opens it is a new one.
  const [opened, setOpened] = useState<{ kind: 'step' | 'theme'; number: number }>({
    kind: 'step',
    number: 0,
  })
  const open = (kind: 'step' | 'theme') => {
    setOpened(({ number }) => ({ kind, number: number + 1 }))
    openModal(DRAWER)
  }
  return (
    <>
      {count === 0 ? null : (
        <div aria-label={words.region} className="noaber-bulk__bar" role="region">
          <Button
            buttonStyle="secondary"
            id="bulk-step"
            margin={false}
            onClick={() => open('step')}
            size="small"
          >
            {words.step}
          </Button>
          {hasThemes ? (
            <Button
              buttonStyle="secondary"
              id="bulk-theme"
              margin={false}
              onClick={() => open('theme')}
              size="small"
            >
              {words.theme}
            </Button>
          ) : null}
        </div>
      )}
      {opened.number === 0 ? null : (
        <Drawer className="noaber-drawer" slug={DRAWER} title={words.title}>
          <BulkDrawer
            address={address}
            collection={collectionSlug}
            key={opened.number}
            kind={opened.kind}
            readIds={readIds}
            slug={DRAWER}
            words={words}
          />
        </Drawer>
      )}
    </>
  )
}
