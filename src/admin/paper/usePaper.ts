'use client'

import { useEffect, useState } from 'react'
import type { PaperIdea, PaperOutcome } from '../../operations/ideas/paper/PaperIdea'
import { messageIn } from '../organisation/usePost'

/** A form as it is typed in: all of it as text, but for the signature. */
export interface PaperRow extends Omit<PaperIdea, 'theme' | 'area'> {
  theme: string
  area: string
  /** What is wrong, by field. */
  mistakes: Readonly<Record<string, string>>
}

/** One that was kept. */
export interface KeptPaper {
  id: number
  title: string
}

/** A new form, for the same place as the one before. */
const newRow = (area = ''): PaperRow => ({
  // Also where a browser has no randomUUID, as without HTTPS.
  key: uuid(),
  title: '',
  story: '',
  theme: '',
  area,
  name: '',
  email: '',
  publicName: '',
  terms: false,
  mistakes: {},
})

const uuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const isTyped = ({ email, name, publicName, story, title }: PaperRow): boolean =>
  [email, name, publicName, story, title].some((text) => text.trim() !== '')

/** The forms that are being typed in, what was kept of them, and how to send them. */
export const usePaper = (apiRoute: string, failed: string) => {
  const [rows, setRows] = useState<PaperRow[]>([])
  const [kept, setKept] = useState<KeptPaper[]>([])
  const [isSending, setSending] = useState(false)
  const hasTyped = rows.some(isTyped)

  // The first form is made in the browser: the server would make another key.
  useEffect(() => setRows((now) => (now.length > 0 ? now : [newRow()])), [])
  useEffect(() => {
    if (!hasTyped) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasTyped])

  const change = (key: string, given: Partial<PaperRow>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...given } : row)))

  /** @returns how many were kept and how many not, or what to say when there was no such answer */
  const send = async (event: string): Promise<{ kept: number; wrong: number } | string> => {
    const sent = rows.filter(isTyped)
    const ideas = (sent.length > 0 ? sent : rows).map(({ mistakes: _, ...idea }) => idea)
    setSending(true)
    try {
      const response = await fetch(`${apiRoute}/paper-ideas`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ event: event === '' ? null : event, ideas }),
      })
      if (!response.ok) return await messageIn(response, failed)
      const { outcomes } = (await response.json()) as { outcomes: PaperOutcome[] }
      return settle(outcomes)
    } catch {
      return failed
    } finally {
      setSending(false)
    }
  }

  const settle = (outcomes: readonly PaperOutcome[]) => {
    const byKey = new Map(outcomes.map((outcome) => [outcome.key, outcome]))
    const done = outcomes.filter((outcome) => outcome.outcome === 'kept')
    setKept((now) => [...now, ...done.map(({ id, title }) => ({ id, title }))])
    setRows((now) => {
      const left = now
        .filter(({ key }) => byKey.get(key)?.outcome !== 'kept')
        .map((row) => {
          const outcome = byKey.get(row.key)
          const found = outcome?.outcome === 'wrong' ? outcome.mistakes : []
          return { ...row, mistakes: Object.fromEntries(found.map(({ field, text }) => [field, text])) }
        })
      return left.length > 0 ? left : [newRow(now.at(-1)?.area)]
    })
    return { kept: done.length, wrong: outcomes.length - done.length }
  }

  return {
    rows,
    kept,
    isSending,
    change,
    send,
    add: () => setRows((now) => [...now, newRow(now.at(-1)?.area)]),
    remove: (key: string) =>
      setRows((now) => (now.length > 1 ? now.filter((row) => row.key !== key) : [newRow()])),
  }
}
