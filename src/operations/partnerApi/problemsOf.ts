import { APIError, ValidationError } from 'payload'
import { ContributionRefused, type ContributionProblem } from '../../errors/ContributionRefused'
import type { TransitionRefusedData } from '../../errors/TransitionRefused'
import type { ContributionContent } from '../contributions/content/ContributionContent'

/** How fields of documents are called in what partners send. */
const NAMES: Readonly<Record<string, string>> = {
  'record.publicationBasis': 'publicationBasis',
  record: 'publicationBasis',
  'origin.url': 'url',
  origin: 'url',
  'origin.sourceId': 'sourceId',
}

/** The field that a partner sent, by the path in the document: `record.publicationBasis` is `publicationBasis`. */
export const sentName = (path: string, content?: Pick<ContributionContent, 'html'>): string => {
  if (path === 'body') return content?.html ? 'html' : 'text'
  return NAMES[path] ?? path
}

/**
 * What the form and the workflow have against a contribution, by the fields that the partner sent. Null for what is not
 * about its fields: who may not, what is of another kind, and faults of the site.
 */
export const asContributionRefused = (
  error: unknown,
  content: ContributionContent,
): ContributionRefused | null => {
  if (error instanceof ContributionRefused) return error
  if (error instanceof ValidationError) {
    const inside = error.data.collection === 'contacts' ? 'contact.' : ''
    return new ContributionRefused(
      error.data.errors.map(({ path, message }) => ({
        field: inside + sentName(path, content),
        code: 'fieldInvalid',
        message,
      })),
    )
  }
  const data = error instanceof APIError ? (error.data as Partial<TransitionRefusedData> | null) : null
  if (data?.code !== 'transitionRefused' || (error as APIError).status !== 400) return null
  return new ContributionRefused(refusalProblems(data.refusals ?? [], content))
}

/** What a refused step asks for, by the fields that the partner sent. */
export const refusalProblems = (
  refusals: readonly { code: string; fields: readonly string[]; message: string }[],
  content: ContributionContent,
): ContributionProblem[] =>
  refusals.flatMap(({ code, fields, message }) =>
    (fields.length > 0 ? fields : ['']).map((field) => ({ field: sentName(field, content), code, message })),
  )
