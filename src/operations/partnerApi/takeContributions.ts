import { APIError, type PayloadRequest } from 'payload'
import { ContributionRefused, type ContributionProblem } from '../../errors/ContributionRefused'
import { languageOf } from '../../errors/languageOf'
import type { Label } from '../../workflow'
import { findNamed, type Named } from '../contributions/content/findNamed'
import { readContribution } from '../contributions/content/readContribution'
import { readSourceId } from './apiSource'
import type { CallingPartner } from './callingPartner'
import { takeContribution, type Taken } from './takeContribution'

/** What became of one of many contributions. */
export interface TakenItem {
  /** Its place in what was sent, from 0. */
  index: number
  sourceId: string | null
  outcome: Taken['outcome'] | 'refused'
  id: number | null
  state: string | null
  isProposal: boolean
  errors: ContributionProblem[]
}

/** What became of all of them. */
export interface TakenItems {
  created: number
  updated: number
  unchanged: number
  refused: number
  results: TakenItem[]
}

/** Under way at once: more than the processors, fewer than the connections. */
const AT_ONCE = 4

/**
 * Takes in many contributions, each in a transaction of its own: one that is refused stops no other one. It goes on when
 * the client went away; who sends the same again is told that what was done is unchanged.
 */
export const takeContributions = async (
  req: PayloadRequest,
  partner: CallingPartner,
  items: readonly unknown[],
): Promise<TakenItems> => {
  const named = await findNamed(req, items.flatMap(readable))
  const seen = new Set<string>()
  const results: TakenItem[] = []
  const entries = items.entries()
  const work = async () => {
    for (const [index, item] of entries) {
      results[index] = await takeOne(req, { partner, index, item, named, seen })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const count = (outcome: TakenItem['outcome']) => results.filter((each) => each.outcome === outcome).length
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    results,
  }
}

interface Item {
  partner: CallingPartner
  index: number
  item: unknown
  named: Named
  seen: Set<string>
}

const takeOne = async (
  req: PayloadRequest,
  { partner, index, item, named, seen }: Item,
): Promise<TakenItem> => {
  const { sourceId: given, body } = splitItem(item)
  const language = languageOf(req)
  let sourceId: string | null = null
  try {
    sourceId = readSourceId(given, language)
    if (seen.has(sourceId)) throw new ContributionRefused([twice(language)])
    seen.add(sourceId)
    const { outcome, id, state, isProposal } = await takeContribution({ req, partner, sourceId, body, named })
    return { index, sourceId, outcome, id, state, isProposal, errors: [] }
  } catch (error) {
    const errors = errorsOf(error, req)
    return { index, sourceId, outcome: 'refused', id: null, state: null, isProposal: false, errors }
  }
}

/** What names one of many, and the rest: what is sent of one that has its id in the address. */
const splitItem = (item: unknown): { sourceId?: unknown; body: unknown } => {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return { body: item }
  const { sourceId, ...body } = item as Record<string, unknown>
  return { sourceId, body }
}

/** For looking up what they name. What cannot be read is told later, in its own place. */
const readable = (item: unknown) => {
  try {
    return [readContribution(splitItem(item).body, 'nl')]
  } catch (error) {
    if (error instanceof ContributionRefused) return []
    throw error
  }
}

const errorsOf = (error: unknown, req: PayloadRequest): ContributionProblem[] => {
  if (error instanceof ContributionRefused) return [...error.problems]
  if (error instanceof APIError && error.isPublic) {
    const { code } = (error.data ?? {}) as { code?: string }
    return [{ field: '', code: code ?? 'refused', message: error.message }]
  }
  req.payload.logger.error({ err: error }, 'A contribution of many failed')
  return [{ field: '', code: 'failed', message: failed[languageOf(req)] }]
}

const twice = (language: keyof Label): ContributionProblem => ({
  field: 'sourceId',
  code: 'sentTwice',
  message: {
    nl: 'Dit nummer staat al eerder in dezelfde lijst.',
    en: 'This id is in the same list already.',
  }[language],
})

const failed: Label = {
  nl: 'Er ging bij ons iets mis. Stuur dit later opnieuw.',
  en: 'Something went wrong on our side. Send this again later.',
}
