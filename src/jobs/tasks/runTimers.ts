import { createLocalReq, type Payload } from 'payload'
import { readField } from '../../workflow'
import { performTransition } from '../../operations/performTransition'
import { readMainRow } from '../../publishing/readMainRow'
import { settingsOf } from '../../publishing/settingsOf'
import type { MainRow } from '../../publishing/types'
import { decideTransition, fromStates, type Workflow } from '../../workflow'
import type { Tasks } from '../queueJob'
import { remindSubmitter } from './remindSubmitter'

const SYSTEM = { kind: 'system', name: 'timer' } as const

/** More steps than any workflow has in a row: a table that goes round stops here. */
const MOST_STEPS = 8

/**
 * Takes the timed steps of one document that are due, one after the other: a window that was to open and close while
 * the site was down does both. What is not due does nothing, so a timer may come twice.
 */
export const runTimers = async (payload: Payload, { collection, id }: Tasks['runTimers']): Promise<void> => {
  const { workflow, loadFacts } = settingsOf(payload, collection)
  if (!workflow) return
  for (let step = 0; step < MOST_STEPS; step++) {
    const req = await createLocalReq({}, payload)
    const row = await readMainRow(payload, collection, id, req)
    if (!row || row.deletedAt) return
    await remindSubmitter(payload, collection, row)
    const facts = (await loadFacts?.({ req, row, document: row })) ?? {}
    const name = dueTransition(workflow, row, facts)
    if (!name) return
    await performTransition({
      payload,
      actor: SYSTEM,
      collection,
      id,
      transition: name,
      expectedState: String(readField(row, 'state')),
    }).catch(ignoreOvertaken)
  }
}

/** Somebody was ahead between the look and the lock, such as another worker: the next round looks again. */
const ignoreOvertaken = (error: unknown): void => {
  if (!(error instanceof Error && 'code' in error && error.code === 'transitionRefused')) throw error
}

const dueTransition = (
  workflow: Workflow,
  row: MainRow,
  facts: Record<string, unknown>,
): string | undefined =>
  Object.entries(workflow.transitions)
    .filter(([, transition]) => transition.by.includes('system'))
    .filter(([, transition]) => fromStates(transition).includes(String(row.state)))
    .map(([name]) => name)
    .find(
      (name) =>
        decideTransition({
          workflow,
          document: row,
          state: String(row.state),
          by: { name },
          roles: new Set(['system']),
          now: new Date(),
          facts,
        }).allowed,
    )
