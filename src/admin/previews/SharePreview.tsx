'use client'

import { Button, Drawer, useDocumentInfo, useEditDepth, useModal } from '@payloadcms/ui'
import { useWords } from '../useWords'
import { previewWords } from './previewWords'
import './previews.css'
import { PreviewLinks } from './PreviewLinks'

/** The button above the form that shares a page before it is online, and the panel behind it. For who may edit the document. */
export const SharePreview = () => {
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { language } = useWords()
  const { isModalOpen, openModal } = useModal()
  const slug = `noaber-preview-${useEditDepth()}`
  const words = previewWords[language]
  if (!collectionSlug || id === undefined || isTrashed || !hasSavePermission) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        id="share-preview"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
      >
        {words.share}
      </Button>
      <Drawer className="noaber-drawer" slug={slug} title={words.share}>
        {isModalOpen(slug) ? (
          <PreviewLinks collection={collectionSlug} id={id} language={language} words={words} />
        ) : null}
      </Drawer>
    </>
  )
}
