import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { describeFailure } from '../../hub/describeFailure'
import { reachLabels, reachNotes } from '../../operations/sites/reachLabels'
import type { SiteReach, WithdrawalReach } from '../../operations/sites/readReach'
import type { Label, Tone } from '../../workflow'
import { ToneIcon } from '../state/ToneIcon'
import { formatInstant } from '../steps/formatInstant'
import { siteWords, type SiteWords } from './siteWords'

const TONES: Readonly<Record<SiteReach['status'], Tone>> = {
  confirmed: 'positive',
  pending: 'negative',
  notInFeed: 'waiting',
  noSubscription: 'waiting',
}

interface ReachPanelProps {
  reach: WithdrawalReach
  /** Where the panel is: `/admin`. */
  adminRoute: string
  language: keyof Label
}

/** Above the timeline of what was withdrawn: which sites of others know that. */
export const ReachPanel = ({ adminRoute, language, reach }: ReachPanelProps) => {
  const words: SiteWords = siteWords[language]
  return (
    <div className="noaber-reach">
      <h2 id="noaber-reach">{words.reached}</h2>
      <p>{words.reachedIntro.replace('AT', formatInstant(reach.at.toISOString(), language))}</p>
      {reach.sites.length === 0 ? (
        <p>{words.reachedNone}</p>
      ) : (
        <div aria-labelledby="noaber-reach" className="table noaber-table" role="region" tabIndex={0}>
          <table cellPadding="0" cellSpacing="0">
            <thead>
              <tr>
                <th scope="col">{words.site}</th>
                <th scope="col">{words.result}</th>
                <th scope="col">{words.when}</th>
              </tr>
            </thead>
            <tbody>
              {reach.sites.map((one) => (
                <tr key={one.site.id}>
                  <td>
                    <Link
                      href={formatAdminURL({
                        adminRoute,
                        path: `/collections/sites/${one.site.id}/bezorging`,
                      })}
                      prefetch={false}
                    >
                      {one.site.name}
                    </Link>
                  </td>
                  <td>
                    <span
                      className={`noaber-badge noaber-badge--${TONES[one.status]}`}
                      data-state={one.status}
                    >
                      <ToneIcon tone={TONES[one.status]} />
                      {reachLabels[one.status][language]}
                    </span>
                    <More language={language} one={one} />
                  </td>
                  <td>
                    {prefixOf(one, reach, words)}
                    {one.at ? formatInstant(one.at.toISOString(), language) : words.nothing}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

const prefixOf = ({ status }: SiteReach, { isExact }: WithdrawalReach, words: SiteWords): string => {
  if (status === 'pending') return `${words.since} `
  return status === 'confirmed' && !isExact ? `${words.atTheLatest} ` : ''
}

/** What else there is to say: the failure, or what the site has to do itself. */
const More = ({ language, one }: { language: keyof Label; one: SiteReach }) => {
  const text =
    one.status === 'pending' && one.lastError
      ? describeFailure(one.lastError, one.lastStatus, language)
      : reachNotes[one.status]?.[language]
  return text ? <p className="noaber-table__more">{text}</p> : null
}
