import type { PayloadRequest } from 'payload'
import { tableOf } from '../db/session'
import { languageOf } from './languageOf'
import { OperationRefused } from './OperationRefused'

/** PostgreSQL 17, appendix A: foreign_key_violation. */
const FOREIGN_KEY_VIOLATION = '23503'

/**
 * The refusal for a write that points at a document which is not there, such as a theme that somebody deleted while a
 * form stood open. Null when the error is another one. The database finds it, since a check before could be too early.
 */
export const goneRelation = (error: unknown, req: PayloadRequest): OperationRefused | null => {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : null
  if (!isViolation(cause)) return null
  const table = /is not present in table "([^"]+)"/.exec(cause.detail ?? '')?.[1]
  const collections = Object.values(req.payload.collections).map(({ config }) => config)
  const found = collections.find(({ slug }) => tableOf(req.payload, slug) === table)
  const name = (language: 'nl' | 'en'): string => {
    const label: unknown = found?.labels.plural
    const text =
      label !== null && typeof label === 'object' ? (label as Record<string, unknown>)[language] : label
    return typeof text === 'string' ? ` (${text})` : ''
  }
  return new OperationRefused(
    'goneRelation',
    400,
    {
      nl: `Je verwijst naar iets dat er niet meer is${name('nl')}. Laad de pagina opnieuw en kies iets anders.`,
      en: `You point at something that is not there any more${name('en')}. Reload the page and choose another.`,
    },
    languageOf(req),
  )
}

const isViolation = (cause: unknown): cause is { code: string; detail?: string } =>
  cause !== null && typeof cause === 'object' && 'code' in cause && cause.code === FOREIGN_KEY_VIOLATION
