import type { TransitionDefinition } from '../../workflow/types'
import { closedAs, closedTooEarly, notYetOpened } from './guards'

const label = { nl: 'Zet terug: de klok liep voor', en: 'Put back: the clock was ahead' }

/** What the system takes back when a server's clock turns out to have been ahead. Nobody else may. */
export const clockSteps = {
  unopen: { label, from: 'open', to: 'announced', by: ['system'], guards: [notYetOpened] },
  unclose: {
    label,
    from: 'closed',
    to: 'open',
    by: ['system'],
    guards: [closedAs('deadline'), closedTooEarly],
    sets: { closedReason: null },
  },
  uncloseExhausted: {
    label,
    from: 'closed',
    to: 'exhausted',
    by: ['system'],
    guards: [closedAs('exhausted'), closedTooEarly],
    sets: { closedReason: null },
  },
  uncloseSuspended: {
    label,
    from: 'closed',
    to: 'suspended',
    by: ['system'],
    guards: [closedAs('suspended'), closedTooEarly],
    sets: { closedReason: null },
  },
} as const satisfies Record<string, TransitionDefinition>
