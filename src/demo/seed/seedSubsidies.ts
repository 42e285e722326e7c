import { performTransition } from '../../operations/performTransition'
import { grants } from '../content/grants'
import { schemes, windows } from '../content/subsidies'
import type { DemoGrant, DemoWindow } from '../content/types'
import { commonFields } from './commonFields'
import { actorFor } from './seedAccounts'
import type { Seeding } from './Seeding'

/** Makes the schemes, their windows and the grants. A window gets its outcome when its grants are there. */
export const seedSubsidies = async (seeding: Seeding): Promise<void> => {
  for (const { themes, areas, validFrom, validUntil, evaluationDue, ...scheme } of schemes) {
    await seeding.create('subsidy-schemes', scheme.slug, {
      ...scheme,
      _status: 'published',
      noImage: true,
      themes: seeding.idsOf('themes', themes),
      areas: seeding.idsOf('areas', areas),
      validFrom: seeding.day(validFrom),
      validUntil: seeding.day(validUntil),
      evaluationDueAt: seeding.day(evaluationDue),
    })
  }
  for (const window of windows) {
    const state = window.state === 'decided' ? 'closed' : window.state
    await seeding.import('subsidy-windows', window.slug, state, windowFields(seeding, window))
  }
  for (const grant of grants) await seedGrant(seeding, grant)
  for (const { slug } of windows.filter(({ state }) => state === 'decided')) {
    const { payload, req } = seeding
    await performTransition({
      payload,
      req,
      actor: actorFor(seeding, 'editor'),
      collection: 'subsidy-windows',
      id: seeding.id('subsidy-windows', slug),
      transition: 'decide',
    })
  }
}

const windowFields = (seeding: Seeding, window: DemoWindow): Record<string, unknown> => {
  const { scheme, opens, closes, criteria, documents, decision, noticeDate, outcome, subCeilings, ...rest } =
    window
  const { state: _state, reason: _reason, published: _published, ...fields } = rest
  return {
    ...fields,
    ...commonFields(seeding, window),
    scheme: seeding.id('subsidy-schemes', scheme),
    opensAt: seeding.at(opens),
    closesAt: seeding.at(closes),
    criteria: criteria.map((text) => ({ text })),
    documents: documents.map((title) => ({ title })),
    subCeilings: [...(subCeilings ?? [])],
    decision: { number: decision.number, date: seeding.day(decision.date) },
    noticeDate: seeding.day(noticeDate),
    ...(outcome && { outcome: { ...outcome, date: seeding.day(outcome.date) } }),
  }
}

const seedGrant = async (seeding: Seeding, grant: DemoGrant): Promise<void> => {
  const { window, initiative, decided, settled, state, reason, recipient, ...fields } = grant
  await seeding.import(
    'grants',
    grant.reference,
    state,
    {
      ...fields,
      recipient: recipient.kind === 'privatePerson' ? { kind: recipient.kind } : recipient,
      window: seeding.id('subsidy-windows', window),
      decisionDate: seeding.day(decided),
      settlementDate: seeding.day(settled),
      ...(initiative && { initiative: seeding.id('initiatives', initiative) }),
    },
    reason,
  )
}
