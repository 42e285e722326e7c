import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { countLinksFor } from '../../operations/links/brokenLinks'
import { readDesk } from '../../operations/readDesk'
import { linkWords } from '../links/linkWords'
import { queueHref } from '../queue/queuePlace'
import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'
import { listAddress } from './listAddress'

/** What waits for whoever is signed in. Each number leads to the list that it counts. */
export const MyWorkWidget = async ({ req }: WidgetServerProps) => {
  const language = languageOf(req)
  const words = dashboardWords[language]
  const [counted, brokenLinks] = await Promise.all([readDesk(req), countLinksFor(req)])
  const figures = counted.filter(({ count }) => count > 0)
  const toReview = figures
    .filter(({ isModeration }) => isModeration)
    .reduce((total, { count }) => total + count, 0)
  const { admin } = req.payload.config.routes
  const title =
    toReview === 0 ? (
      words.myWork
    ) : (
      <>
        {words.myWork}
        <span className="noaber-desk__total">
          {toReview} {words.toReview}
        </span>
        <Link
          className="noaber-desk__total"
          href={queueHref(admin === '/' ? '' : admin, {})}
          id="desk-queue"
          prefetch={false}
        >
          {words.oneByOne}
        </Link>
      </>
    )
  return (
    <DeskCard title={title}>
      {figures.length + brokenLinks === 0 ? (
        <p>{words.nothingWaits}</p>
      ) : (
        <ul className="noaber-desk__figures">
          {figures.map(({ collection, count, key, label, tone, where }) => (
            <li key={key}>
              <Link
                className={`noaber-desk__figure noaber-desk__figure--${tone}`}
                href={listAddress(admin, collection, where)}
                id={`desk-${key}`}
                prefetch={false}
              >
                <span className="noaber-desk__count">{count}</span>
                <span>{label[language]}</span>
              </Link>
            </li>
          ))}
          {brokenLinks > 0 ? (
            <li>
              <Link
                className="noaber-desk__figure noaber-desk__figure--negative"
                href={formatAdminURL({ adminRoute: admin, path: '/links' })}
                id="desk-links"
                prefetch={false}
              >
                <span className="noaber-desk__count">{brokenLinks}</span>
                <span>{linkWords[language].title}</span>
              </Link>
            </li>
          ) : null}
        </ul>
      )}
    </DeskCard>
  )
}
