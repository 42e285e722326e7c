import type { Step } from '../steps/Step'

/** What a text that is used again is for: see the collection `text-templates`. */
export type TemplatePurpose = 'question' | 'refusal' | 'answer' | 'stop' | 'other'

const byKey: Partial<Record<string, TemplatePurpose>> = {
  rejectProposal: 'refusal',
  finishAnswer: 'answer',
  answerAtOnce: 'answer',
}

const byState: Partial<Record<string, TemplatePurpose>> = {
  needsInfo: 'question',
  refused: 'refusal',
  closed: 'stop',
  stopped: 'stop',
  cancelled: 'stop',
  withdrawn: 'stop',
}

/** Which texts go with a step. */
export const purposeOf = ({ key, to }: Pick<Step, 'key' | 'to'>): TemplatePurpose =>
  byKey[key] ?? byState[to ?? ''] ?? 'other'

/** Where the answer is written, in the steps that give one. */
export const ANSWER_PATH = 'answer.text'

/** Whether the text of a step is an answer, and not its reason. */
export const givesAnswer = ({ key }: Pick<Step, 'key'>): boolean => byKey[key] === 'answer'
