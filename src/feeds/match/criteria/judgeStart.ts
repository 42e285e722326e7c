import type { SubsidyWindowItem } from '../../schema/generated'
import { formatDate, formatMoment } from '../../text/formatDate'
import { instantOf } from '../../text/instant'
import { localDayOf } from '../../text/localDay'
import type { Applicant } from '../Applicant'
import { met, notMet, unknown, type Said } from '../Match'

/**
 * Whether one can apply before the work begins, where that must be. Who begins on the day of opening can apply first.
 *
 * @param now - milliseconds since 1970
 */
export const judgeStart = (
  { state, subsidyWindow: { mayHaveStarted, opensAt } }: Pick<SubsidyWindowItem, 'state' | 'subsidyWindow'>,
  { start, phase }: Pick<Applicant, 'start' | 'phase'>,
  now: number,
): Said => {
  if (mayHaveStarted === undefined) return ruleUnknown
  if (mayHaveStarted) return met('mayHaveStarted', 'Je mag al begonnen zijn.', 'Work may have begun already.')
  const opens = instantOf(opensAt)
  const isOpen = opens === null ? state !== 'announced' : opens <= now
  if (start === null) return isOpen && isAhead(phase) ? notStarted : startUnknown
  if (start === 'started' || start < localDayOf(now)) {
    return notMet(
      'started',
      'Je moet aanvragen voordat je begint. Het werk is al begonnen.',
      'One must apply before the work begins. It has begun already.',
    )
  }
  if (!isOpen && opens === null) return openingUnknown
  if (!isOpen && opens !== null && start < localDayOf(opens)) {
    return notMet(
      'startsTooSoon',
      `Je moet aanvragen voordat je begint. Dat kan pas vanaf ${formatMoment(opensAt)}; het werk begint op ${formatDate(start)}.`,
      `One must apply before the work begins. That can be done only from ${formatMoment(opensAt, 'en')}; the work begins on ${formatDate(start, 'en')}.`,
    )
  }
  return met(
    'appliesFirst',
    `Je kunt aanvragen voordat je begint op ${formatDate(start)}.`,
    `One can apply before the work begins on ${formatDate(start, 'en')}.`,
  )
}

/** What is an idea or a plan has not begun. */
const isAhead = (phase: Applicant['phase']): boolean => phase === 'idea' || phase === 'plan'

const notStarted = met(
  'notStarted',
  'Vraag aan voordat je begint: dat kan nu.',
  'Apply before the work begins: that can be done now.',
)

const ruleUnknown = unknown(
  'startRuleUnknown',
  'Of je al begonnen mag zijn, is niet bekend.',
  'Whether work may have begun is not known.',
)

const startUnknown = unknown(
  'startUnknown',
  'Je moet aanvragen voordat je begint. Wanneer het werk begint, is niet bekend.',
  'One must apply before the work begins. When it begins is not known.',
)

const openingUnknown = unknown(
  'openingUnknown',
  'Je moet aanvragen voordat je begint. Wanneer de ronde opengaat, is nog niet bekend.',
  'One must apply before the work begins. When the window opens is not known yet.',
)
