'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useState } from 'react'

/** What the site answers when a key was made or renewed. */
export interface NewSecret {
  id: number
  secret: string
  previousUntil: string | null
}

/**
 * Asks the site to do something with API keys, and says why when it does not.
 *
 * @param failed - said when the site says nothing itself
 */
export const useKeyCall = (failed: string) => {
  const { config } = useConfig()
  const { api } = config.routes
  const [isBusy, setBusy] = useState(false)
  const call = useCallback(
    async <T>(path: `/${string}`, body: object): Promise<T | null> => {
      setBusy(true)
      const response = await fetch(formatAdminURL({ apiRoute: api, path: `/api-keys${path}` }), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }).catch(() => null)
      const answer = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null
      setBusy(false)
      if (response?.ok) return answer as T
      toast.error(answer?.errors?.[0]?.message ?? failed)
      return null
    },
    [api, failed],
  )
  return { call, isBusy }
}
