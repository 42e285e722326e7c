import { nameOfActor } from '../../operations/nameOfActor'
import type { TimelineEntry } from '../../operations/readTimeline'
import { StateBadge } from '../state/StateBadge'
import type { StateLooks } from '../state/StateLooks'
import { formatInstant } from '../steps/formatInstant'
import { timelineWords } from './timelineWords'

/** One line of the timeline. */
export const TimelineEvent = ({
  entry,
  language,
  states,
}: {
  entry: TimelineEntry
  language: 'nl' | 'en'
  states: StateLooks
}) => {
  const words = timelineWords[language]
  const { at, by, from, label, reason, to } = entry
  return (
    <li className="noaber-timeline__event">
      <time className="noaber-timeline__when" dateTime={at}>
        {formatInstant(at, language)}
      </time>
      <div>
        <p className="noaber-timeline__what">
          <strong>{label[language]}</strong>
          <span className="noaber-timeline__who">{nameOfActor(by, language)}</span>
        </p>
        {from === to ? null : (
          <p className="noaber-timeline__states">
            {from === null ? null : (
              <>
                <StateBadge state={from} states={states} />
                <span aria-hidden="true">→</span>
                <span className="noaber-timeline__unseen">{words.became}</span>
              </>
            )}
            <StateBadge state={to} states={states} />
          </p>
        )}
        {reason ? (
          <blockquote className="noaber-timeline__reason">
            <span className="noaber-timeline__unseen">{words.reason}: </span>
            {reason}
          </blockquote>
        ) : null}
      </div>
    </li>
  )
}
