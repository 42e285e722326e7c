import type { FieldAccess, FieldHook } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { owns } from '../../operations/rolesFor'
import { shownState } from '../../workflow/isPublic'
import type { Workflow } from '../../workflow/types'

/** Whether the public is told another state than the real one somewhere in this workflow. */
export const keepsStateSecret = (workflow: Workflow): boolean =>
  Object.values(workflow.states).some(({ shownAs }) => shownAs !== undefined)

/** Tells who is neither staff nor of the owning partner the state that the public sees: `answerReady` is `underReview`. */
export const showPublicState =
  (workflow: Workflow): FieldHook =>
  ({ data, overrideAccess, req, value }) => {
    if (overrideAccess || typeof value !== 'string') return value
    const actor = actorOf(req)
    if (isStaffActor(actor) || owns(actor, workflow.collection, data ?? {})) return value
    return shownState(workflow, value)
  }

/** Keeps who is not signed in from asking for the real state by filtering or sorting on it (there is no document then). */
export const noFilterForStrangers: FieldAccess = ({ doc, req }) =>
  doc !== undefined || actorOf(req).kind !== 'anonymous'
