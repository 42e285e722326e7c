import type { IdeaItem } from '../../feeds/schema/generated'
import type { ItemMapping, MainRow } from '../../publishing/types'
import { dayOf, groupOf, instantOf, integerOf, oneOf, rowsOf, someOf, textOf } from '../readValue'

/** The public item of an idea. What is not named here is not public. */
export const ideaItem: ItemMapping = {
  type: 'ideas',
  path: 'ideeen',
  toDetails: (row): Pick<IdeaItem, 'idea'> => ({
    idea: {
      submitterName: textOf(row.submitterName),
      asks: someOf(row.asks, ['money', 'rule', 'land', 'knowledge', 'nothing']),
      team: textOf(row.team),
      answerDueAt: instantOf(row.answerDueAt),
      answer: publicAnswer(row),
      referredTo: row.state === 'referred' ? textOf(groupOf(row.referredTo).name) : null,
      progress: isCarriedOut(row) ? integerOf(row.progress) : null,
      closedReason: publicReason(row),
      received: receivedOn(row),
      result: row.state === 'realised' ? textOf(row.evidence) : null,
    },
  }),
}

/**
 * The day on which it came in. What was taken over came in elsewhere, on a day that we do not know: also when it was written here
 * after the day of its publication.
 */
const receivedOn = (row: MainRow): string | null => {
  const day = dayOf(row.createdAt)
  const published = dayOf(row.publishedAt)
  const isTakenOver = row.channel === 'import' || (day !== null && published !== null && published < day)
  return isTakenOver ? null : day
}

const GIVEN = ['answered', 'inProgress', 'realised', 'stopped']

/** The answer once it was given; while an idea is reviewed again, the one that was given before. */
const publicAnswer = (row: MainRow): IdeaItem['idea']['answer'] => {
  const given = GIVEN.includes(String(row.state)) ? groupOf(row.answer) : rowsOf(row.earlierAnswers).at(-1)
  const outcome = oneOf(given?.outcome, ['adopted', 'partly', 'notAdopted'])
  const text = textOf(given?.text)
  if (!given || outcome === null || text === null) return null
  const reason = outcome === 'notAdopted' ? textOf(given.reason) : null
  return {
    outcome,
    text: reason === null ? text : `${text}\n\n${reason}`,
    signatory: textOf(given.signatory),
    date: dayOf(given.date),
    decisionUrl: textOf(given.decisionUrl),
  }
}

const isCarriedOut = (row: MainRow): boolean =>
  ['inProgress', 'realised', 'stopped'].includes(String(row.state))

/** Why an idea was closed, or carrying it out was stopped. Reasons of other steps are for the submitter alone. */
const publicReason = (row: MainRow): string | null => {
  if (row.state === 'closed') return textOf(row.closedReason) ?? textOf(row.stateReason)
  return row.state === 'stopped' ? textOf(row.stateReason) : null
}
