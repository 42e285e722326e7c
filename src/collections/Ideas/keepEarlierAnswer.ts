import type { WorkflowDocument } from '../../workflow/types'

/** Every part of an answer, empty: the next one is written from the start. */
const NO_ANSWER = {
  outcome: null,
  text: null,
  reason: null,
  signatory: null,
  mandate: null,
  date: null,
  decisionUrl: null,
}

/**
 * What changes when an answered idea is reviewed again: the answer that was given moves to the earlier ones, where it
 * stays public, and makes room for a new one.
 */
export const keepEarlierAnswer = ({ answer, earlierAnswers }: WorkflowDocument): Record<string, unknown> => ({
  answer: NO_ANSWER,
  earlierAnswers: [...(Array.isArray(earlierAnswers) ? earlierAnswers : []), answer],
})
