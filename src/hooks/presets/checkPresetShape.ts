import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { mayShare } from '../../access/presetAccess'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { isColumns, isFilter } from './isFilter'
import { areShared, presetOperations, type PresetRules } from './presetOperations'

/** What is sent for a preset, as far as it matters here. */
interface Sent {
  access?: unknown
  columns?: unknown
  where?: unknown
}

/**
 * Refuses a preset that no list could show: the panel remembers which preset somebody uses, so that one bad preset would
 * keep its list closed. Payload's own hooks on these fields take whatever comes. And refuses to share to who may not, rather
 * than to keep the preset private in silence.
 */
export const checkPresetShape: CollectionBeforeOperationHook<CollectionSlug> = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, overrideAccess } = args as unknown as { data?: Sent; overrideAccess?: boolean }
  const { access, columns, where } = data ?? {}
  const isWhole = isAbsent(where) || isFilter(where)
  const hasColumns = isAbsent(columns) || isColumns(columns)
  if (!isWhole || !hasColumns || !areRules(access))
    throw new OperationRefused('badRequest', 400, noList, languageOf(req))
  if (!overrideAccess && !mayShare(req) && areShared(access))
    throw new OperationRefused('notAllowed', 403, notShared, languageOf(req))
  return args
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const areRules = (value: unknown): value is PresetRules | undefined =>
  value === undefined || (isObject(value) && presetOperations.every((operation) => isRule(value[operation])))

const isRule = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) && (isAbsent(value.constraint) || typeof value.constraint === 'string'))

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object'

const noList = {
  nl: 'Deze filters, kolommen of rechten kan een lijst niet lezen. Kies ze in de lijst en bewaar ze daar.',
  en: 'A list cannot read these filters, columns or rights. Choose them in the list and save them there.',
}

const notShared = {
  nl: 'Alleen redacteuren en beheerders kunnen een bewaarde lijst delen.',
  en: 'Only editors and admins can share a saved list.',
}
