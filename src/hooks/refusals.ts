import { TransitionRefused } from '../errors/TransitionRefused'
import type { MainRow } from '../publishing/types'
import { availableTransitions, type Label, type Refusal, type Role, type Workflow } from '../workflow'

/** The form's Unpublish button, or `_status: 'draft'` on something live: leaving the public is a transition. */
export const unpublishByForm = (
  workflow: Workflow,
  row: MainRow,
  roles: ReadonlySet<Role>,
  language: keyof Label,
) =>
  refuse(workflow, row, roles, language, (steps) => ({
    nl: `Dit staat online. Haal het weg met een stap${steps.nl}, of bewaar je wijziging als voorstel.`,
    en: `This is public. Take it away with a step${steps.en}, or keep your change as a proposal.`,
  }))

/** The form's Publish button on something that is not live: becoming public is a transition. */
export const publishByForm = (
  workflow: Workflow,
  row: MainRow,
  roles: ReadonlySet<Role>,
  language: keyof Label,
) =>
  refuse(workflow, row, roles, language, (steps) => ({
    nl: `Plaatsen gaat met een stap${steps.nl}. Sla je wijziging eerst op als concept.`,
    en: `Publishing is a step${steps.en}. Save your change as a draft first.`,
  }))

/** A form that was opened before the state changed. */
export const staleForm = (workflow: Workflow, row: MainRow, language: keyof Label) => {
  const label = workflow.states[String(row.state)]?.label
  const refusal: Refusal = {
    code: 'staleState',
    fields: ['state'],
    message: {
      nl: `Iemand was je voor: de status is nu '${label?.nl}'. Kopieer wat je schreef, laad de pagina opnieuw en sla dan op.`,
      en: `Somebody was ahead of you: the state is now '${label?.en}'. Copy what you wrote, reload the page and then save.`,
    },
  }
  return new TransitionRefused([refusal], [], language)
}

const refuse = (
  workflow: Workflow,
  row: MainRow,
  roles: ReadonlySet<Role>,
  language: keyof Label,
  message: (steps: Label) => Label,
) => {
  const available = availableTransitions(workflow, String(row.state), roles)
  const labels = available.map((name) => workflow.transitions[name]?.label)
  const list = (key: keyof Label) =>
    labels.length > 0 ? ` (${labels.map((label) => label?.[key]).join(', ')})` : ''
  return new TransitionRefused(
    [{ code: 'notFromHere', fields: ['_status'], message: message({ nl: list('nl'), en: list('en') }) }],
    available,
    language,
  )
}
