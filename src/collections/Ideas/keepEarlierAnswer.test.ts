import { expect, it } from 'vitest'
import { ideaItem } from './item'
import { keepEarlierAnswer } from './keepEarlierAnswer'

const related = { get: () => undefined, list: () => [] }
const answer = { outcome: 'adopted', text: 'We planten de bomen.' }

it('keeps the answer public while the idea is reviewed again', () => {
  const reopened = { id: 1, state: 'underReview', ...keepEarlierAnswer({ answer, earlierAnswers: [] }) }
  expect(ideaItem.toDetails(reopened, related, {})).toMatchObject({
    idea: { answer: { text: 'We planten de bomen.' } },
  })
})

it('keeps every answer in order', () => {
  const first = { outcome: 'notAdopted', text: 'Nee.' }
  expect(keepEarlierAnswer({ answer, earlierAnswers: [first] }).earlierAnswers).toEqual([first, answer])
})
