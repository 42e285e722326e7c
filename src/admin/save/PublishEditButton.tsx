'use client'

import '../admin.css'
import { useOffer } from '../offer/useOffer'
import { useWords } from '../useWords'
import { SaveButton } from './SaveButton'

/** Instead of Payload's 'Publish': changes the live version. Publishing what is not live is a step of its workflow. */
export const PublishEditButton = () => {
  const { offer } = useOffer()
  const { words } = useWords()
  if (!offer?.isLive || !offer.mayEditLive) return null
  return <SaveButton id="action-save" isMain kind="publish" label={words.publishEdit} />
}
