import type { Label, Workflow } from '../workflow'

/** What happens to a document besides the steps of its workflow, by its code in the history. */
const others: Readonly<Record<string, Label>> = {
  create: { nl: 'Gemaakt', en: 'Created' },
  import: { nl: 'Overgenomen uit een andere bron', en: 'Imported' },
  hide: { nl: 'Verborgen', en: 'Hidden' },
  unhide: { nl: 'Weer zichtbaar gemaakt', en: 'Made visible again' },
  approveProposal: { nl: 'Voorstel goedgekeurd', en: 'Proposal approved' },
  rejectProposal: { nl: 'Voorstel afgewezen', en: 'Proposal rejected' },
  trash: { nl: 'In de prullenbak gelegd', en: 'Moved to the trash' },
  restoreFromTrash: { nl: 'Uit de prullenbak gehaald', en: 'Taken out of the trash' },
  assigned: { nl: 'Doorgegeven aan een collega', en: 'Handed over to a colleague' },
  dossierExported: { nl: 'Dossier opgehaald', en: 'Dossier taken out' },
  personErased: { nl: 'Gegevens van de indiener gewist', en: 'Data of the submitter erased' },
  submitterForgotten: { nl: 'Bewaartermijn van de indiener voorbij', en: 'Term of the submitter over' },
  personForgotten: { nl: 'Bewaartermijn van de persoon voorbij', en: 'Term of the person over' },
  restoreVersion: { nl: 'Oude versie teruggezet', en: 'Earlier version restored' },
}

const REFUSED = /^(.*)Refused$/

/**
 * What a code in the history means. A planned step that was refused when its time came is kept as `{step}Refused`. A
 * code that nobody knows any more stands as it is.
 *
 * @example labelOfStep(ideaWorkflow, 'publish') // { nl: 'Plaats het idee', en: 'Publish the idea' }
 */
export const labelOfStep = (workflow: Workflow | undefined, code: string): Label => {
  const known = workflow?.transitions[code]?.label ?? others[code]
  if (known) return known
  const [, step] = REFUSED.exec(code) ?? []
  if (step === undefined) return { nl: code, en: code }
  const { nl, en } = labelOfStep(workflow, step)
  return { nl: `Gepland, maar niet gezet: ${nl}`, en: `Planned, but not taken: ${en}` }
}

/** What colleagues do among themselves: others are not told that it happened. */
export const INTERNAL_STEPS: readonly string[] = ['assigned', 'dossierExported']

/** Whether the reason of a step is for colleagues alone: its submitter and its partner do not get to read it. */
export const hasInternalReason = (workflow: Workflow | undefined, code: string): boolean =>
  code === 'unhide' || Boolean(workflow?.transitions[code]?.reasonIsInternal)
