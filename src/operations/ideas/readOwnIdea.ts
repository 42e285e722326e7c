import { ideaWorkflow } from '../../collections/Ideas/workflow'
import { groupOf, instantOf, textOf } from '../../collections/readValue'
import { settingsOf } from '../../publishing/settingsOf'
import type { MainRow } from '../../publishing/types'
import { isPublic, shownState, type Label, type Workflow } from '../../workflow'
import { listTransitions } from '../listTransitions'
import { readTimeline } from '../readTimeline'
import type { OwnIdea } from './findOwnIdea'

/** What whoever brought an idea may know of it. */
export interface OwnIdeaFacts {
  title: string
  state: { name: string; label: Label }
  /** That the desk took it off the site for now, and why; null while it did not. */
  hidden: { reason: string | null } | null
  /** The path of its page, while it is public. */
  page: string | null
  /** Which part of the province looks at it, and until when; null while that is not known. */
  team: string | null
  answerDueAt: string | null
  answer: { outcome: string | null; text: string } | null
  /** What the desk asked, or said of it, last. */
  reason: string | null
  /** What happened, the latest first. */
  history: readonly { at: string; label: Label; reason: string | null }[]
  /** The steps that its owner may take now. */
  steps: readonly string[]
  wantsMail: boolean
}

const ANSWERED = ['answered', 'inProgress', 'realised', 'stopped']

/** Reads where an idea stands, as its owner: reasons and states that are for colleagues alone are not in it. */
export const readOwnIdea = async ({ contact, req, row }: OwnIdea): Promise<OwnIdeaFacts> => {
  const { payload } = req
  const state = shownState(ideaWorkflow, String(row.state))
  const { entries } = await readTimeline({ req, collection: 'ideas', id: row.id })
  const { transitions } = await listTransitions(req, 'ideas', row.id)
  const person = await payload.db.findOne<MainRow>({
    collection: 'contacts',
    where: { id: { equals: contact } },
    req,
  })
  const { mapping } = settingsOf(payload, 'ideas')
  const answer = groupOf(row.answer)
  const steps = entries.filter(({ step }) => step in ideaWorkflow.transitions)
  // That it was a draft for a moment says nothing, once it was sent in.
  const happened = steps.length > 0 ? steps : entries.filter(({ step }) => step === 'create')
  return {
    title: String(row.title ?? ''),
    state: { name: state, label: labelOf(state) },
    hidden: isTakenOff(row) ? { reason: entries.find(({ step }) => step === 'hide')?.reason ?? null } : null,
    page: mapping && isPublic(ideaWorkflow, row) ? `/${mapping.path}/${String(row.slug)}` : null,
    team: textOf(row.team),
    answerDueAt: instantOf(row.answerDueAt),
    answer: ANSWERED.includes(state)
      ? {
          outcome: textOf(answer.outcome),
          text: [textOf(answer.text), answer.outcome === 'notAdopted' ? textOf(answer.reason) : null]
            .filter((part) => part !== null)
            .join('\n\n'),
        }
      : null,
    reason: happened[0]?.reason ?? null,
    // An answer that is ready looks like what was there before: to the owner nothing happened.
    history: happened
      .filter(({ from, to, reason }) => from !== to || reason !== null)
      .map(({ at, reason, to }) => ({ at, reason, label: labelOf(to) })),
    steps: transitions.map(({ name }) => name),
    wantsMail: person?.noMail !== true,
  }
}

/** Whether everybody would see it, were it not hidden. */
const isTakenOff = (row: MainRow): boolean =>
  Boolean(row.hidden) && isPublic(ideaWorkflow, { ...row, hidden: false })

const { states }: Workflow = ideaWorkflow

const labelOf = (state: string): Label => states[state]?.label ?? { nl: state, en: state }
