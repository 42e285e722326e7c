export { defineWorkflow, fromStates } from './defineWorkflow'
export {
  availableTransitions,
  decideTransition,
  hasRole,
  missingReason,
  stateRefusals,
} from './decideTransition'
export type { TransitionRequest } from './decideTransition'
export { isPublic, publicStates, shownState } from './isPublic'
export { isFilledIn, readField } from './readField'
export type * from './types'
export { endStates } from './endStates'
