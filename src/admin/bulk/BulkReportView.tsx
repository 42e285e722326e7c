'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'
import type { BulkWords } from './bulkWords'
import type { BulkProgress } from './runBulk'

/** What became of each document: how many it was done to, and why not to the others. */
export const BulkReportView = ({
  collection,
  onAgain,
  onClose,
  progress: { hasFailed, isStopped, results, total },
  words,
}: {
  collection: string
  onAgain: (ids: readonly number[]) => void
  onClose: () => void
  progress: BulkProgress
  words: BulkWords
}) => {
  const { config } = useConfig()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const refused = results.filter(({ ok }) => !ok)
  const parts = [
    `${results.length - refused.length} ${words.done}`,
    ...(refused.length > 0 ? [`${refused.length} ${words.refused}`] : []),
    ...(total > results.length ? [`${total - results.length} ${words.notTried}`] : []),
  ]
  return (
    <div className="noaber-bulk">
      <h3 ref={head} tabIndex={-1}>
        {parts.join(', ')}
      </h3>
      {isStopped ? <p>{words.stopped}</p> : null}
      {hasFailed ? <p role="alert">{words.failed}</p> : null}
      {refused.length > 0 ? (
        <div aria-label={words.refused} className="table noaber-table" role="region" tabIndex={0}>
          <table cellPadding="0" cellSpacing="0">
            <thead>
              <tr>
                <th scope="col">{words.document}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ id, message }) => (
                <tr key={id}>
                  <td>
                    <Link
                      href={formatAdminURL({
                        adminRoute: config.routes.admin,
                        path: `/collections/${collection}/${id}`,
                      })}
                      prefetch={false}
                      target="_blank"
                    >
                      {id}
                    </Link>
                  </td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <div className="noaber-step__buttons">
        <Button buttonStyle="primary" id="bulk-close" margin={false} onClick={onClose}>
          {words.close}
        </Button>
        {refused.length > 0 ? (
          <Button
            buttonStyle="secondary"
            id="bulk-again"
            margin={false}
            onClick={() => onAgain(refused.map(({ id }) => id))}
          >
            {words.again}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
