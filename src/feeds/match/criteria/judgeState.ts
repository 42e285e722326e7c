import type { SubsidyWindowItem } from '../../schema/generated'
import { effectiveState } from '../../effectiveState'
import { formatMoment } from '../../text/formatDate'
import { instantOf } from '../../text/instant'
import { met, notMet, type Said } from '../Match'

/** The states in which a window is suggested. */
export const suggestedStates = ['open', 'announced'] as const

/** Whether one can ask for it, now or later. By the clock: `now` in milliseconds since 1970. */
export const judgeState = (
  { state, subsidyWindow: window }: Pick<SubsidyWindowItem, 'state' | 'subsidyWindow'>,
  now: number,
): Said => {
  const { opensAt, closesAt } = window
  const moments = { opensAt: instantOf(opensAt), closesAt: instantOf(closesAt), startsAt: null, endsAt: null }
  switch (effectiveState({ ...moments, type: 'subsidy-windows', state }, now)) {
    case 'open':
      return closesAt
        ? met('open', `Open tot ${formatMoment(closesAt)}.`, `Open until ${formatMoment(closesAt, 'en')}.`)
        : met('open', 'Open, zonder einddatum.', 'Open, without an end date.')
    case 'announced':
      return opensAt
        ? met(
            'opensLater',
            `Gaat open op ${formatMoment(opensAt)}.`,
            `Opens on ${formatMoment(opensAt, 'en')}.`,
          )
        : met('opensLater', 'Gaat later open.', 'Opens later.')
    case 'exhausted':
      return notMet('exhausted', 'Het budget is op.', 'The budget is used up.')
    case 'suspended':
      return notMet('suspended', 'De ronde is tijdelijk dicht.', 'The window is closed for a while.')
    case 'cancelled':
      return notMet('cancelled', 'De ronde gaat niet door.', 'The window was cancelled.')
    default:
      return notMet('closed', 'De ronde is gesloten.', 'The window is closed.')
  }
}
