'use client'

import { Link, useConfig, useDebounce, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Similar } from '../../operations/findSimilar'
import type { StateLooks } from '../state/StateLooks'
import { useWords } from '../useWords'
import { checklistWords } from './checklistWords'
import { MergeButton } from './MergeButton'
import './writing.css'

/**
 * Stands under the title: ideas and initiatives that are called much the same, while somebody types. Who may merge this
 * idea into one of them can do that from here.
 */
export const SimilarTitles = ({ states }: { states: StateLooks }) => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { language, say } = useWords()
  const title = useDebounce(
    useFormFields(([fields]) => String(fields.title?.value ?? '')),
    600,
  )
  const [similar, setSimilar] = useState<readonly Similar[]>([])
  const query = new URLSearchParams({ title, ...(id === undefined ? {} : { id: String(id) }) })
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/similar?${query.toString()}`,
  })
  useEffect(() => {
    const gone = new AbortController()
    fetch(address, { credentials: 'include', signal: gone.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as { similar: Similar[] }).similar : [],
      )
      .then(setSimilar)
      // A help, and no more: without an answer there is nothing to say.
      .catch(() => undefined)
    return () => gone.abort()
  }, [address])
  return (
    <div aria-live="polite" className={similar.length > 0 ? 'field-type noaber-similar' : undefined}>
      {similar.length > 0 ? (
        <>
          <p>{checklistWords[language].similar}</p>
          <ul>
            {similar.map((each) => (
              <li key={`${each.collection} ${each.id}`}>
                <Link
                  href={formatAdminURL({
                    adminRoute: config.routes.admin,
                    path: `/collections/${each.collection}/${each.id}`,
                  })}
                  prefetch={false}
                  target="_blank"
                >
                  {each.title}
                </Link>
                <span>{say(each.stateLabel)}</span>
                {each.collection === collectionSlug && states[each.state]?.isPublic ? (
                  <MergeButton states={states} target={each} />
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
