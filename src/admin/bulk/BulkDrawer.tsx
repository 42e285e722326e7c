'use client'

import { useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { BulkReport } from '../../operations/bulkWrite'
import type { BulkOffer } from '../../operations/listBulkSteps'
import { useWords } from '../useWords'
import { BulkReportView } from './BulkReportView'
import { BulkRunning } from './BulkRunning'
import { BulkStepChoice } from './BulkStepChoice'
import { BulkThemeChoice } from './BulkThemeChoice'
import type { BulkWords } from './bulkWords'
import { runBulk, type BulkProgress } from './runBulk'

interface BulkDrawerProps {
  address: string
  collection: string
  kind: 'step' | 'theme'
  readIds: () => Promise<number[] | 'tooMany'>
  slug: string
  words: BulkWords
}

/** What is to be done to the documents: sent with their numbers. */
export type BulkAct = Readonly<Record<string, unknown>>

type Phase =
  | { name: 'looking' }
  | { name: 'failed'; message: string }
  | { name: 'choosing'; ids: number[]; offer: BulkOffer }
  | { name: 'running'; progress: BulkProgress }
  | { name: 'done'; progress: BulkProgress; act: BulkAct }

/** From choosing what to do with many documents to the report of what became of each. */
export const BulkDrawer = ({ address, collection, kind, readIds, slug, words }: BulkDrawerProps) => {
  const router = useRouter()
  const { closeModal } = useModal()
  const { language } = useWords()
  const [phase, setPhase] = useState<Phase>({ name: 'looking' })
  const stop = useRef(new AbortController())

  const post = async <T,>(path: string, body: unknown): Promise<T> => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    })
    if (!response.ok) throw new Error(response.statusText)
    return (await response.json()) as T
  }

  const look = async (): Promise<Phase> => {
    const ids = await readIds()
    if (ids === 'tooMany') return { name: 'failed', message: words.tooMany }
    return { name: 'choosing', ids, offer: await post<BulkOffer>('/bulk-steps', { ids }) }
  }
  // Looked up once, when the drawer opens.
  const first = useRef(look)
  const { failed } = words
  useEffect(() => {
    let isGone = false
    first.current().then(
      (found) => isGone || setPhase(found),
      () => isGone || setPhase({ name: 'failed', message: failed }),
    )
    return () => void (isGone = true)
  }, [failed])

  const run = async (ids: readonly number[], act: BulkAct) => {
    stop.current = new AbortController()
    const begun = { total: ids.length, results: [], isStopped: false, hasFailed: false }
    setPhase({ name: 'running', progress: begun })
    const progress = await runBulk(
      ids,
      (group) => post<BulkReport>('/bulk', { ids: group, ...act }),
      stop.current.signal,
      (now) => setPhase({ name: 'running', progress: now }),
    )
    setPhase({ name: 'done', progress, act })
    router.refresh()
  }
  const close = () => closeModal(slug)

  if (phase.name === 'looking') return <p role="status">{words.loading}</p>
  if (phase.name === 'failed') return <p role="alert">{phase.message}</p>
  if (phase.name === 'running')
    return <BulkRunning onStop={() => stop.current.abort()} progress={phase.progress} words={words} />
  if (phase.name === 'done') {
    const { act, progress } = phase
    return (
      <BulkReportView
        collection={collection}
        onAgain={(ids) => void run(ids, act)}
        onClose={close}
        progress={progress}
        words={words}
      />
    )
  }
  const choice = { collection, ids: phase.ids, onCancel: close, onChosen: run, words }
  return kind === 'step' ? (
    <BulkStepChoice {...choice} offer={phase.offer} />
  ) : (
    <BulkThemeChoice {...choice} />
  )
}
