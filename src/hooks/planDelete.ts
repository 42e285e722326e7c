import type { PayloadRequest } from 'payload'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import type { Label, Workflow } from '../workflow'
import { lockMerged } from './lockMerged'
import { lockRow } from './lockRow'

/** Locks what is about to be deleted, and refuses what may never vanish from sight. */
export const planDelete = async ({
  workflow,
  id,
  req,
}: {
  workflow: Workflow
  id: number
  req: PayloadRequest
}): Promise<void> => {
  await lockMerged(req, workflow.collection, id)
  const row = await lockRow(req, workflow.collection, id)
  const state = row ? workflow.states[String(row.state)] : undefined
  if (state?.isPermanent) throw neverVanishes(state.label, req)
}

/** The error for a document that must stay, because others may have relied on it. */
export const neverVanishes = (state: Label, req: PayloadRequest) =>
  new OperationRefused(
    'neverVanishes',
    409,
    {
      nl: `Met de status '${state.nl}' kan dit niet meer weg. Rond het af met een van de stappen; dan blijft te zien wat er gebeurd is.`,
      en: `What is '${state.en}' does not vanish any more. End it with one of the steps, so that people can see what happened.`,
    },
    languageOf(req),
  )
