'use client'

import { useCallback, useEffect, useState } from 'react'
import type { FileMapping } from '../../import/fields/FileMapping'
import type { ImportState } from '../../operations/imports/describeImport'
import type { PreviewRow } from '../../operations/imports/previewImport'
import type { ImportWords } from './importWords'

/** Milliseconds between two looks at how the work goes. */
const LOOK_EVERY = 1000

/** How an import stands, followed while it is worked on, and what can be done with it. */
export const useImport = (apiRoute: string, initial: ImportState, words: ImportWords) => {
  const [state, setState] = useState(initial)
  const [problem, setProblem] = useState('')
  const [isSending, setIsSending] = useState(false)
  const address = `${apiRoute}/imports/${initial.id}`
  const isWorking = (state.status === 'waiting' || state.status === 'busy') && !state.isStalled

  const call = useCallback(
    async <T>(path: string, body?: unknown): Promise<T | null> => {
      try {
        const response = await fetch(`${address}${path}`, {
          credentials: 'include',
          ...(body !== undefined && {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
        })
        const answer = (await response.json()) as T & { errors?: { message: string }[] }
        if (response.ok) return answer
        setProblem(answer.errors?.[0]?.message ?? words.failed)
      } catch {
        setProblem(words.failed)
      }
      return null
    },
    [address, words],
  )
  useEffect(() => {
    if (!isWorking) return
    const clock = setInterval(() => {
      void call<ImportState>('').then((found) => found && setState(found))
    }, LOOK_EVERY)
    return () => clearInterval(clock)
  }, [call, isWorking])

  const send = async (path: string, body: unknown = {}) => {
    setProblem('')
    setIsSending(true)
    const found = await call<ImportState>(path, body)
    if (found) setState(found)
    setIsSending(false)
  }
  return {
    state,
    problem,
    isSending,
    isWorking,
    reportAddress: `${address}/report.csv`,
    preview: useCallback(
      async (mapping: FileMapping): Promise<readonly PreviewRow[]> =>
        (await call<{ rows: PreviewRow[] }>('/preview', { mapping }))?.rows ?? [],
      [call],
    ),
    tryAll: (mapping: FileMapping) => send('/try', { mapping }),
    run: (goneAgreed: number | null) => send('/run', { goneAgreed }),
    stop: () => send('/stop'),
    resume: () => send('/resume'),
  }
}
