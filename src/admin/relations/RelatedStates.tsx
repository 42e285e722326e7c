'use client'

import { Link, useConfig, useField } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import '../admin.css'
import { HiddenBadge } from '../state/HiddenBadge'
import { StateBadge } from '../state/StateBadge'
import type { StateLooks } from '../state/StateLooks'
import { useWords } from '../useWords'
import { idsOf } from './idsOf'
import { relationWords } from './relationWords'
import './relations.css'

interface RelatedStatesProps {
  /** Of the field that this stands under. */
  path: string
  /** The collection that it leads to. */
  collection: string
  states: StateLooks
  /** Whether only those that the public does not see are told: where that they are public goes without saying. */
  onlyNotPublic?: boolean
}

interface Related {
  id: number
  title?: string | null
  name?: string | null
  state?: string | null
  hidden?: boolean | null
}

/** Stands under a field that leads to other documents: each with its state, and the way to it. */
export const RelatedStates = ({ path, collection, states, onlyNotPublic = false }: RelatedStatesProps) => {
  const { config } = useConfig()
  const { language } = useWords()
  const { value } = useField({ path })
  const ids = idsOf(value).join(',')
  const related = useRelated(collection, ids)
  const words = relationWords[language]
  const shown = related.filter(
    ({ state, hidden }) => state && (!onlyNotPublic || hidden || !states[state]?.isPublic),
  )
  if (shown.length === 0) return null
  return (
    <ul aria-label={onlyNotPublic ? words.notPublic : words.title} className="noaber-related">
      {shown.map(({ id, title, name, state, hidden }) => (
        <li key={id}>
          <Link
            href={formatAdminURL({
              adminRoute: config.routes.admin,
              path: `/collections/${collection}/${id}`,
            })}
            prefetch={false}
            target="_blank"
          >
            {title || name || id}
          </Link>
          <span className="noaber-badges">
            <StateBadge state={String(state)} states={states} />
            {hidden ? <HiddenBadge /> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The documents of a collection with these ids, in that order; none until they are there, or when they cannot be read. */
const useRelated = (collection: string, ids: string): readonly Related[] => {
  const { config } = useConfig()
  const [found, setFound] = useState<readonly Related[]>([])
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collection}?depth=0&pagination=false&limit=100&select[title]=true&select[name]=true&select[state]=true&select[hidden]=true&where[id][in]=${ids}`,
  })
  useEffect(() => {
    if (ids === '') return
    const gone = new AbortController()
    fetch(address, { credentials: 'include', signal: gone.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { docs: Related[] }).docs : []))
      .then(setFound)
      // The field says what it leads to, with or without the states.
      .catch(() => undefined)
    return () => gone.abort()
  }, [address, ids])
  return useMemo(
    () =>
      ids.split(',').flatMap((id) => {
        const one = found.find((each) => String(each.id) === id)
        return one ? [one] : []
      }),
    [found, ids],
  )
}
