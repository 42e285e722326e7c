'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import '../admin.css'
import { useOffer } from '../offer/useOffer'
import { useWords } from '../useWords'
import { SaveButton } from './SaveButton'

/**
 * Instead of Payload's 'Save draft'. What is not live is saved as it is; beside a live version it becomes a proposal,
 * which for who may not publish is the only way.
 */
export const DraftButton = () => {
  const { hasPublishedDoc, id } = useDocumentInfo()
  const { offer } = useOffer()
  const { words } = useWords()
  if (id === undefined || id === null) {
    return <SaveButton hasHotkey id="action-save-draft" isMain kind="draft" label={words.saveNew} />
  }
  if (!(offer?.isLive ?? hasPublishedDoc)) {
    return <SaveButton hasHotkey id="action-save-draft" isMain kind="draft" label={words.save} />
  }
  return offer?.mayEditLive ? (
    <SaveButton hasHotkey id="action-save-draft" kind="keep" label={words.keepAsProposal} />
  ) : (
    <SaveButton hasHotkey id="action-save-draft" isMain kind="propose" label={words.propose} />
  )
}
