import type { Language } from '../../feeds/http/language'
import type { IdeaItem } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { timelineWords } from './words'

/** A step on the way of an idea: behind it, where it is now, or to come. */
export interface Step {
  title: string
  standing: 'done' | 'now' | 'later'
  /** RFC 3339; when it was, where that is known. */
  at?: string | null
  text?: string | null
  /** Whether the text is what people wrote, in the language of the item. */
  isWritten?: boolean
  /** From 0 to 100, while it is carried out. */
  progress?: number | null
  isLate?: boolean
}

/**
 * The way of an idea as everybody may know it, from the day it came in to what came of it. What is to come is told as long as it
 * can come.
 *
 * @param now - milliseconds since 1970: an answer can be late
 */
export const ideaSteps = (item: IdeaItem, now: number, language: Language = 'nl'): Step[] => {
  const say = timelineWords[language]
  const { idea, published, state } = item
  const start: Step[] = [
    ...(idea.received ? [{ title: say.received, standing: 'done' as const, at: idea.received }] : []),
    { title: say.published, standing: 'done', at: published },
  ]
  if (state === 'referred')
    return [
      ...start,
      {
        title: say.referred(idea.referredTo ?? ''),
        standing: 'now',
        text: say.referredText,
      },
    ]
  if (state === 'closed')
    return [...start, { title: say.closed, standing: 'now', text: idea.closedReason, isWritten: true }]
  const isAnswered = ['answered', 'inProgress', 'stopped', 'realised'].includes(state)
  if (!isAnswered) return [...start, ...underReview(item, now, language)]
  return [
    ...start,
    // Some ideas are answered at once, without anybody looking into them first.
    ...(idea.team ? [{ title: say.review, standing: 'done' as const, text: say.wasBy(idea.team) }] : []),
    answered(item, { standing: state === 'answered' ? 'now' : 'done', title: say.answer }, language),
    ...(idea.answer?.outcome === 'notAdopted' ? [] : carriedOut(item, language)),
  ]
}

const underReview = (item: IdeaItem, now: number, language: Language): Step[] => {
  const say = timelineWords[language]
  const { idea, state } = item
  const isTaken = state === 'underReview'
  const due = idea.answerDueAt
  const isLate = due !== null && Date.parse(due) < now
  const earlier = idea.answer
    ? [answered(item, { standing: 'done', title: say.earlierAnswer }, language)]
    : []
  return [
    ...earlier,
    {
      title: idea.answer ? say.reviewAgain : say.review,
      standing: isTaken ? 'now' : 'later',
      text: isTaken ? idea.team && say.by(idea.team) : say.reviewToCome,
    },
    {
      title: say.answer,
      standing: 'later',
      text: due === null ? say.answerToCome : (isLate ? say.overdue : say.due)(formatDate(due, language)),
      isLate,
    },
  ]
}

const answered = (
  { idea: { answer } }: IdeaItem,
  { standing, title }: Pick<Step, 'standing' | 'title'>,
  language: Language,
): Step => ({
  title: answer ? `${title}: ${timelineWords[language].outcomes[answer.outcome]}` : title,
  standing,
  at: answer?.date,
})

const carriedOut = ({ idea, state }: IdeaItem, language: Language): Step[] => {
  const say = timelineWords[language]
  if (state === 'stopped')
    return [{ title: say.stopped, standing: 'now', text: idea.closedReason, isWritten: true }]
  const isDone = state === 'realised'
  const isGoing = state === 'inProgress'
  return [
    {
      title: say.carryingOut,
      standing: isDone ? 'done' : isGoing ? 'now' : 'later',
      text: isDone || isGoing ? null : say.carryingOutToCome,
      progress: isGoing ? idea.progress : null,
    },
    {
      title: say.realised,
      standing: isDone ? 'now' : 'later',
      text: isDone ? idea.result : say.realisedToCome,
      isWritten: isDone,
    },
  ]
}
