'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '../useWords'
import { queueWords } from './queueWords'
import { NO_STEPS, undoStore, type UndoableStep } from './undoStore'

/** The steps that can still be undone with the seconds left, and what undoes one: the newest, or the one given. */
export const useUndo = () => {
  const steps = useSyncExternalStore(undoStore.subscribe, undoStore.read, () => NO_STEPS)
  const [now, setNow] = useState(() => Date.now())
  const { language } = useWords()
  const router = useRouter()
  const hasSteps = steps.length > 0

  useEffect(() => {
    if (!hasSteps) return
    const timer = setInterval(() => {
      setNow(Date.now())
      undoStore.prune(Date.now())
    }, 500)
    return () => clearInterval(timer)
  }, [hasSteps])

  const undo = useCallback(
    async (step: UndoableStep | undefined = undoStore.read().at(-1)) => {
      if (!step) return
      const words = queueWords[language]
      undoStore.remove(step)
      const response = await fetch(`${step.address}/transition`, {
        method: 'POST',
        body: JSON.stringify({ transition: step.transition, at: null }),
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      }).catch(() => null)
      if (response?.ok) toast.success(words.undone)
      else toast.error((await messageIn(response)) ?? words.undoFailed)
      router.push(step.href)
      router.refresh()
    },
    [language, router],
  )
  const secondsLeft = ({ until }: UndoableStep) => Math.max(0, Math.ceil((until - now) / 1000))
  return { steps, secondsLeft, undo }
}

const messageIn = async (response: Response | null): Promise<string | undefined> => {
  const body = (await response?.json().catch(() => null)) as
    { errors?: { message?: string }[] } | null | undefined
  return body?.errors?.[0]?.message
}
