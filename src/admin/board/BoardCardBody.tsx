'use client'

import { Link } from '@payloadcms/ui'
import type { BoardCard } from '../../operations/desk/BoardCard'
import { HiddenBadge } from '../state/HiddenBadge'
import { ToneIcon } from '../state/ToneIcon'
import { formatInstant } from '../steps/formatInstant'
import { useWords } from '../useWords'
import type { BoardWords } from './boardWords'
import { formatDay } from '../agenda/formatDay'

/** What a card says of its document. */
export const BoardCardBody = ({
  card,
  href,
  words,
}: {
  card: BoardCard
  /** Where the document is. Left out while the card is dragged. */
  href?: string
  words: BoardWords
}) => {
  const { language, say } = useWords()
  const title = card.title || words.untitled
  const facts: [string, string][] = [
    [words.theme, card.themes.join(', ')],
    [words.area, card.areas.join(', ')],
    [words.partner, card.partner ?? ''],
    [words.handler, card.handler ?? ''],
  ]
  return (
    <>
      <h3 className="noaber-card__title">
        {href ? (
          <Link draggable={false} href={href} prefetch={false}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      <dl className="noaber-card__facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {card.answerDueAt ? (
          <div>
            <dt>{words.due}</dt>
            <dd>
              {formatDay(card.answerDueAt, language)}
              {card.isOverdue ? (
                <span className="noaber-badge noaber-badge--negative">
                  <ToneIcon tone="negative" />
                  {words.overdue}
                </span>
              ) : null}
            </dd>
          </div>
        ) : null}
      </dl>
      {card.hidden || card.scheduled ? (
        <p className="noaber-badges">
          {card.hidden ? <HiddenBadge /> : null}
          {card.scheduled ? (
            <span className="noaber-note noaber-card__plan">
              <ToneIcon tone="waiting" />
              {`${words.planned}: ${say(card.scheduled.label)}, ${formatInstant(card.scheduled.at, language)}`}
            </span>
          ) : null}
        </p>
      ) : null}
    </>
  )
}
