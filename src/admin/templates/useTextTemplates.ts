'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { TemplatePurpose } from './purposeOf'

/** A text that is used again. */
export interface TextTemplate {
  id: number
  title: string
  text: string
  refusalGround: string | null
}

/** The texts for this purpose and collection, for staff. None until they are there, and none when they cannot be read. */
export const useTextTemplates = (purpose: TemplatePurpose, collection: string): readonly TextTemplate[] => {
  const { config } = useConfig()
  const { user } = useAuth()
  const [templates, setTemplates] = useState<readonly TextTemplate[]>([])
  const role: unknown = user?.role
  const isStaff = role === 'admin' || role === 'editor' || role === 'assessor'
  const { api } = config.routes

  useEffect(() => {
    if (!isStaff) return
    const stop = new AbortController()
    void load(formatAdminURL({ apiRoute: api, path: '/text-templates' }), purpose, collection, stop.signal)
      .then(setTemplates)
      // The step can be taken without them, as it always could.
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, collection, isStaff, purpose])
  return templates
}

const load = async (
  address: string,
  purpose: TemplatePurpose,
  collection: string,
  signal: AbortSignal,
): Promise<readonly TextTemplate[]> => {
  const query = `depth=0&limit=100&pagination=false&sort=title&where[purpose][equals]=${purpose}`
  const response = await fetch(`${address}?${query}`, { credentials: 'include', signal })
  if (!response.ok) return []
  const { docs } = (await response.json()) as {
    docs: (TextTemplate & { collections?: string[] | null })[]
  }
  return docs.filter(
    ({ collections }) => !collections || collections.length === 0 || collections.includes(collection),
  )
}
