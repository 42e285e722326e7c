'use client'

import { toast, useDocumentInfo, useEditDepth, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import type { TransitionOffer } from '../../operations/listTransitions'
import { offerStore } from '../offer/offerStore'
import { useOffer } from '../offer/useOffer'
import { useWords } from '../useWords'
import { describeDone } from './describeDone'
import type { Step, StepOutcome } from './Step'

/** Says what became of a step and shows the document as it now is: steps, badge, buttons and form. */
export const useAfterStep = () => {
  const { id, incrementVersionCount, setData, setHasPublishedDoc, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { address } = useOffer()
  const { reset, setModified } = useForm()
  const { language, say, words } = useWords()
  const editDepth = useEditDepth()
  const router = useRouter()

  const showDocument = useCallback(
    async (offer: TransitionOffer) => {
      setHasPublishedDoc(offer.isLive)
      setUnpublishedVersionCount(offer.hasProposal ? 1 : 0)
      incrementVersionCount()
      setModified(false)
      if (editDepth <= 1) return router.refresh()
      // A document in a drawer is no page: what the router knows of is behind it.
      const response = await fetch(`${address}?draft=true&depth=0`, {
        credentials: 'include',
        headers: { 'Accept-Language': language },
      })
      if (!response.ok) return
      const document = (await response.json()) as Record<string, unknown>
      setData(document)
      await reset(document)
    },
    [
      address,
      editDepth,
      incrementVersionCount,
      language,
      reset,
      router,
      setData,
      setHasPublishedDoc,
      setModified,
      setUnpublishedVersionCount,
    ],
  )

  return useCallback(
    async (step: Step, outcome: Extract<StepOutcome, { kind: 'done' | 'stale' }>) => {
      if (!address || id === undefined) return
      if (outcome.kind === 'done' && outcome.offer) {
        offerStore.set(address, { offer: outcome.offer, hasFailed: false })
      } else {
        await offerStore.load(address, language)
      }
      const { offer } = offerStore.read(address)
      if (outcome.kind === 'stale')
        toast.error(outcome.message, { description: words.stale, duration: 10_000 })
      else toast.success(describeDone(step, offer, { language, say, words }))
      if (offer) await showDocument(offer)
    },
    [address, id, language, say, showDocument, words],
  )
}
