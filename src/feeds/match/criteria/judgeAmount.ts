import type { SubsidyWindowItem } from '../../schema/generated'
import { formatMoney } from '../../text/formatMoney'
import type { Applicant } from '../Applicant'
import { met, notMet, unknown, type Said } from '../Match'

/** What a window says of money, in whole euro cents. */
type Money = Pick<
  SubsidyWindowItem['subsidyWindow'],
  'amountFromCents' | 'amountToCents' | 'ceilingCents' | 'remainingCents' | 'allocation'
>

/**
 * Whether the amount lies within the limits; both ends belong to them. What is left only counts where who comes first is
 * served first.
 */
export const judgeAmount = (money: Money, { amountCents }: Pick<Applicant, 'amountCents'>): Said => {
  const { amountFromCents: from, amountToCents: to, ceilingCents: ceiling } = money
  const left = money.allocation === 'firstCome' ? money.remainingCents : null
  if (ceiling === 0 || left === 0)
    return notMet('nothingLeft', 'Er is geen geld meer.', 'There is no money left.')
  if (amountCents === null) {
    return from === null && to === null && ceiling === null
      ? met('anyAmount', 'Er zijn geen grenzen aan het bedrag.', 'There are no limits to the amount.')
      : unknown(
          'amountUnknown',
          `${limits(money, 'nl')} Het bedrag dat nodig is, is niet bekend.`,
          `${limits(money, 'en')} The amount that is needed is not known.`,
        )
  }
  if (amountCents <= 0) return notMet('nothingSought', 'Er wordt geen geld gezocht.', 'No money is sought.')
  if (from !== null && amountCents < from) {
    return notMet(
      'tooLittle',
      `Het laagste bedrag is ${formatMoney(from)}; nodig is ${formatMoney(amountCents)}.`,
      `The lowest amount is ${formatMoney(from, 'en')}; needed is ${formatMoney(amountCents, 'en')}.`,
    )
  }
  if (to !== null && amountCents > to) {
    return notMet(
      'tooMuch',
      `Het hoogste bedrag is ${formatMoney(to)}; nodig is ${formatMoney(amountCents)}.`,
      `The highest amount is ${formatMoney(to, 'en')}; needed is ${formatMoney(amountCents, 'en')}.`,
    )
  }
  if (ceiling !== null && amountCents > ceiling) {
    return notMet(
      'aboveCeiling',
      `Er is in totaal ${formatMoney(ceiling)}; nodig is ${formatMoney(amountCents)}.`,
      `There is ${formatMoney(ceiling, 'en')} in all; needed is ${formatMoney(amountCents, 'en')}.`,
    )
  }
  return left !== null && amountCents > left
    ? unknown(
        'notEnoughLeft',
        `Er is nog ${formatMoney(left)}; nodig is ${formatMoney(amountCents)}.`,
        `There is ${formatMoney(left, 'en')} left; needed is ${formatMoney(amountCents, 'en')}.`,
      )
    : met(
        'amount',
        `Het bedrag past: ${formatMoney(amountCents)}.`,
        `The amount fits: ${formatMoney(amountCents, 'en')}.`,
      )
}

const limits = ({ amountFromCents: from, amountToCents: to, ceilingCents }: Money, language: 'nl' | 'en') => {
  const isDutch = language === 'nl'
  if (from !== null && to !== null) {
    return isDutch
      ? `Van ${formatMoney(from)} tot en met ${formatMoney(to)}.`
      : `From ${formatMoney(from, 'en')} to ${formatMoney(to, 'en')}.`
  }
  if (from !== null) return isDutch ? `Vanaf ${formatMoney(from)}.` : `From ${formatMoney(from, 'en')}.`
  if (to !== null) return isDutch ? `Tot en met ${formatMoney(to)}.` : `Up to ${formatMoney(to, 'en')}.`
  return isDutch
    ? `Er is in totaal ${formatMoney(ceilingCents ?? 0)}.`
    : `There is ${formatMoney(ceilingCents ?? 0, 'en')} in all.`
}
