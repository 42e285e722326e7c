import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { phases, type Phase } from '../../feeds/match/Applicant'
import type { SubsidyWindowItem } from '../../feeds/schema/generated'
import type { ItemMapping, MainRow } from '../../publishing/types'
import { dayOf, groupOf, instantOf, integerOf, numberOf, oneOf, rowsOf, textOf } from '../readValue'
import { isWebAddress } from '../validation/validateUrl'
import { subCeilingsOf } from './ceilings'
import { remainingOf } from './facts'
import { NOTHING, sumGrants, takenOf, type WindowSums } from './sumGrants'

/** The public item of a subsidy window. What is not named here is not public. Money in euro cents. */
export const subsidyWindowItem: ItemMapping = {
  type: 'subsidy-windows',
  path: 'subsidies',
  relatedIds: (row) => ({ 'subsidy-schemes': [row.scheme] }),
  loadFacts: async (row, req) => {
    const sums = await sumGrants(req, row.id)
    return {
      ...sums,
      remainingCents: remainingOf(row, sums),
      grantsUpdated: await lastOfRegister(req, String(row.urn)),
    }
  },
  toDetails: (row, related, facts): Pick<SubsidyWindowItem, 'subsidyWindow'> => ({
    subsidyWindow: {
      scheme: schemeOf(related.get('subsidy-schemes', row.scheme)),
      provider: textOf(row.provider),
      opensAt: instantOf(row.opensAt),
      closesAt: instantOf(row.closesAt),
      ceilingCents: row.hasNoCeiling === true ? null : integerOf(row.ceilingCents),
      grantedCents: integerOf(facts.grantedCents),
      remainingCents: atLeastZero(integerOf(facts.remainingCents)),
      reservedCents: integerOf(facts.reservedCents) ?? 0,
      exceptionCents: integerOf(facts.exceptionCents) ?? 0,
      grantCount: integerOf(facts.grantCount) ?? 0,
      exceptionCount: integerOf(facts.exceptionCount) ?? 0,
      subCeilings: partsOf(row, facts),
      grantsUpdated: instantOf(facts.grantsUpdated),
      outcome: outcomeOf(row),
      amountFromCents: integerOf(row.amountFromCents),
      amountToCents: integerOf(row.amountToCents),
      maximumPercentage: numberOf(row.maximumPercentage),
      allocation: oneOf(row.allocation, ['firstCome', 'ranking', 'lottery', 'proRata']),
      eligibleCosts: textOf(row.eligibleCosts),
      criteria: rowsOf(row.criteria)
        .map(({ text }) => textOf(text))
        .filter((text) => text !== null),
      applicantKinds: Array.isArray(row.applicantKinds) ? row.applicantKinds.map(String) : [],
      phases: (Object.keys(phases) as Phase[]).filter(
        (phase) => Array.isArray(row.phases) && row.phases.includes(phase),
      ),
      mayHaveStarted: row.mayHaveStarted === true,
      decisionWeeks: integerOf(row.decisionWeeks),
      decisionNumber: textOf(groupOf(row.decision).number),
      noticeUrl: textOf(row.noticeUrl),
      applyUrl: textOf(row.applyUrl),
      closedReason: oneOf(row.closedReason, ['deadline', 'exhausted', 'suspended']),
      reason: ['suspended', 'cancelled'].includes(String(row.state)) ? textOf(row.stateReason) : null,
    },
  }),
  toColumns: (row) => ({ opensAt: instantOf(row.opensAt), closesAt: instantOf(row.closesAt) }),
}

/** When the register last changed for a window: who keeps a copy then knows that there is something new. */
const lastOfRegister = async (req: PayloadRequest, urn: string): Promise<string | null> => {
  const [found] = await queryRows<{ at: Date | string | null }>(
    req,
    sql`select max(updated_at) as at from feed_grants where window_urn = ${urn}`,
  )
  return found?.at ? new Date(found.at).toISOString() : null
}

/** What was decided, once that was announced; null when nothing was said of it. */
const outcomeOf = (row: MainRow): SubsidyWindowItem['subsidyWindow']['outcome'] => {
  if (row.state !== 'decided') return null
  const { date, methodText, methodUrl, applications, refused } = groupOf(row.outcome)
  const said = {
    date: dayOf(date),
    methodText: textOf(methodText),
    methodUrl: textOf(methodUrl),
    applications: integerOf(applications),
    refused: integerOf(refused),
  }
  return Object.values(said).some((value) => value !== null) ? said : null
}

const schemeOf = (scheme: MainRow | undefined): SubsidyWindowItem['subsidyWindow']['scheme'] => {
  const isShown = scheme && scheme._status === 'published' && !scheme.deletedAt
  return isShown
    ? { title: textOf(scheme.title) ?? '', legalBasisUrl: legalBasisUrl(scheme.legalBasis) }
    : null
}

/** A web address as it is; a CVDR id as its page at the national site of local regulations. */
const legalBasisUrl = (value: unknown): string | null => {
  const text = textOf(value)
  if (text === null) return null
  if (/^CVDR\d+(?:\/\d+)?$/.test(text)) return `https://lokaleregelgeving.overheid.nl/${text}`
  return isWebAddress(text) ? text : null
}

/** The parts of the ceiling, with what was taken of each. */
const partsOf = (row: MainRow, facts: Record<string, unknown>) => {
  const sums = facts.parts as WindowSums['parts'] | undefined
  return subCeilingsOf(row).map(({ key, title, ceilingCents }) => {
    const taken = sums?.get(key) ?? NOTHING
    return {
      key,
      title,
      ceilingCents,
      grantedCents: taken.grantedCents,
      reservedCents: taken.reservedCents,
      remainingCents: Math.max(0, ceilingCents - takenOf(taken)),
    }
  })
}

const atLeastZero = (cents: number | null): number | null => (cents === null ? null : Math.max(0, cents))
