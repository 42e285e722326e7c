'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/**
 * Asks something of the site, says how it went and shows the page anew.
 *
 * @param failed - what to say when the site says nothing itself
 */
export const usePost = (failed: string) => {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const post = async (address: string, done: string, body: unknown = {}): Promise<boolean> => {
    setIsBusy(true)
    try {
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.ok) toast.success(done)
      else toast.error(await messageIn(response, failed))
      router.refresh()
      return response.ok
    } catch {
      toast.error(failed)
      return false
    } finally {
      setIsBusy(false)
    }
  }
  return { isBusy, post }
}

/** What the site says about why not. */
export const messageIn = async (response: Response, failed: string): Promise<string> => {
  const body = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return body?.errors?.[0]?.message ?? failed
}
