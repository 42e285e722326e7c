/** A step that was taken and can still be undone. */
export interface UndoableStep {
  /** The document in REST. */
  address: string
  transition: string
  /** What it was, for people: the title and the step. */
  title: string
  label: string
  /** Where the item stands in the queue. */
  href: string
  /** Milliseconds: after this it can no longer be undone. */
  until: number
}

let steps: readonly UndoableStep[] = []
const listeners = new Set<() => void>()

const change = (next: readonly UndoableStep[]) => {
  steps = next
  for (const listener of listeners) listener()
}

/** What can still be undone, newest last. Stays while the page moves on to the next item. */
export const undoStore = {
  read: (): readonly UndoableStep[] => steps,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  add: (step: UndoableStep): void =>
    change([...steps.filter(({ address }) => address !== step.address), step]),
  remove: (step: UndoableStep): void => change(steps.filter((one) => one !== step)),
  /** Forgets what can no longer be undone. */
  prune: (now: number): void => {
    if (steps.some(({ until }) => until <= now)) change(steps.filter(({ until }) => until > now))
  },
}

export const NO_STEPS: readonly UndoableStep[] = []
