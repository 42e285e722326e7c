import { initiatives } from '../content/initiatives'
import type { DemoInitiative } from '../content/types'
import { commonFields } from './commonFields'
import type { Seeding } from './Seeding'

/** Makes the initiatives. */
export const seedInitiatives = async (seeding: Seeding): Promise<void> => {
  for (const initiative of initiatives) {
    const { slug, state, reason } = initiative
    await seeding.import('initiatives', slug, state, initiativeFields(seeding, initiative), reason)
  }
}

/** Who would apply for a subsidy, by the legal form; what is still being founded is nothing yet. */
const APPLICANTS: Readonly<Record<string, string>> = {
  Bewonersgroep: 'group',
  Coöperatie: 'cooperative',
  Stichting: 'foundation',
  Vereniging: 'association',
}

const initiativeFields = (seeding: Seeding, initiative: DemoInitiative): Record<string, unknown> => {
  const { phase, targetGroups, legalForm, needs, governmentRole, results, location } = initiative
  const { budgetCents, soughtCents, idea, milestones = [], updates = [], partner } = initiative
  return {
    ...commonFields(seeding, initiative),
    contact: seeding.id('contacts', partner ?? 'resident'),
    phase,
    targetGroups: [...targetGroups],
    legalForm,
    applicantKind: legalForm && APPLICANTS[legalForm],
    needs,
    governmentRole,
    results,
    location,
    budgetCents,
    soughtCents,
    milestones: milestones.map(({ title, due, done }) => ({ title, due: seeding.day(due), done })),
    updates: updates.map(({ title, date, text }) => ({ title, date: seeding.day(date), text })),
    ...(idea && { idea: seeding.id('ideas', idea) }),
  }
}
