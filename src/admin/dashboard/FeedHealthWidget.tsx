import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { languageOf } from '../../errors/languageOf'
import { readFeedHealth } from '../../operations/readFeedHealth'
import { formatInstant } from '../steps/formatInstant'
import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'
import { ForOthers } from './ForOthers'
import { listAddress } from './listAddress'

/** Whether what is public reaches others, for the desk: trouble first, or that there is none. */
export const FeedHealthWidget = async ({ req }: WidgetServerProps) => {
  const language = languageOf(req)
  const words = dashboardWords[language]
  if (!isEditorActor(actorOf(req))) return <ForOthers language={language} title={words.feedHealth} />
  const health = await readFeedHealth(req)
  const adminRoute = req.payload.config.routes.admin
  const subscribers = formatAdminURL({ adminRoute, path: '/subscribers' })
  const troubles: [string, number][] = [
    [words.failedJobs, health.failedJobs],
    [words.lateJobs, health.lateJobs],
    [words.lostMail, health.lostMail],
  ]
  const lists = [
    ['sites', words.sitesBehind, health.sitesBehind],
    ['feed-sources', words.brokenSources, health.brokenSources],
  ] as const
  const isWell =
    health.subscribersBehind + health.failedJobs + health.lateJobs + health.lostMail === 0 &&
    lists.every(([, , ids]) => ids.length === 0)
  return (
    <DeskCard title={words.feedHealth}>
      <dl className="noaber-desk__facts">
        <div>
          <dt>{words.lastChange}</dt>
          <dd>{health.lastChangeAt === null ? words.never : formatInstant(health.lastChangeAt, language)}</dd>
        </div>
        <div>
          <dt>{words.subscribers}</dt>
          <dd>
            <Link href={subscribers} prefetch={false}>
              {health.subscribers}
              {health.subscribersBehind === 0 ? '' : `, ${health.subscribersBehind} ${words.behind}`}
            </Link>
          </dd>
        </div>
        {lists
          .filter(([, , ids]) => ids.length > 0)
          .map(([collection, label, ids]) => (
            <div className="noaber-desk__note--late" key={collection}>
              <dt>{label}</dt>
              <dd>
                <Link
                  href={listAddress(adminRoute, collection, { id: { in: ids.join(',') } })}
                  prefetch={false}
                >
                  {ids.length}
                </Link>
              </dd>
            </div>
          ))}
        {troubles
          .filter(([, count]) => count > 0)
          .map(([label, count]) => (
            <div className="noaber-desk__note--late" key={label}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
      </dl>
      {isWell ? <p className="noaber-desk__note">{words.allWell}</p> : null}
    </DeskCard>
  )
}
