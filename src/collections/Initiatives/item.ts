import { applicantKinds, type ApplicantKind } from '../../feeds/match/Applicant'
import type { InitiativeItem } from '../../feeds/schema/generated'
import type { ItemMapping, RelatedRows } from '../../publishing/types'
import { isPublic } from '../../workflow/isPublic'
import { ideaWorkflow } from '../Ideas/workflow'
import { dayOf, groupOf, integerOf, oneOf, rowsOf, textOf } from '../readValue'

const kinds = Object.keys(applicantKinds) as ApplicantKind[]

/** The public item of an initiative. What is not named here is not public. */
export const initiativeItem: ItemMapping = {
  type: 'initiatives',
  path: 'initiatieven',
  relatedIds: (row) => ({ ideas: [row.idea] }),
  toDetails: (row, related): Pick<InitiativeItem, 'initiative'> => {
    const needs = groupOf(row.needs)
    return {
      initiative: {
        phase: oneOf(row.phase, ['idea', 'plan', 'execution', 'growth']),
        targetGroups: Array.isArray(row.targetGroups)
          ? row.targetGroups.map(textOf).filter((group) => group !== null)
          : [],
        needs: { people: textOf(needs.people), space: textOf(needs.space), money: textOf(needs.money) },
        governmentRole: oneOf(row.governmentRole, ['letGo', 'facilitate', 'stimulate', 'steer', 'regulate']),
        milestones: rowsOf(row.milestones).map(({ title, due, done }) => ({
          title: textOf(title) ?? '',
          due: dayOf(due),
          done: done === true,
        })),
        updates: rowsOf(row.updates).flatMap(({ title, date, text }) => {
          const day = dayOf(date)
          return day === null ? [] : [{ title: textOf(title) ?? '', date: day, text: textOf(text) ?? '' }]
        }),
        results: textOf(row.results),
        budgetCents: integerOf(row.budgetCents),
        applicantKind: oneOf(row.applicantKind, kinds),
        soughtCents: integerOf(row.soughtCents),
        ideaUrn: publicIdeaUrn(row.idea, related),
        stoppedReason: row.state === 'stopped' ? textOf(row.stateReason) : null,
      },
    }
  },
}

/** The idea that it came from, as long as that is itself public. */
const publicIdeaUrn = (id: unknown, related: RelatedRows): string | null => {
  const idea = related.get('ideas', id)
  return idea && isPublic(ideaWorkflow, idea) ? textOf(idea.urn) : null
}
