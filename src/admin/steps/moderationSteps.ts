import type { TransitionOffer } from '../../operations/listTransitions'
import type { Label } from '../../workflow'
import type { Words } from '../useWords'
import type { Step } from './Step'

/** What else can be done: settle a proposal, hide or show again, and call off what was planned. */
export const moderationSteps = (
  offer: TransitionOffer,
  words: Words,
  say: (label: Label) => string,
): readonly Step[] => {
  const { isLive, hasProposal, hidden, mayModerate, scheduled, transitions } = offer
  const steps: Step[] = []
  if (mayModerate && hasProposal) steps.push(approve(words), reject(words))
  if (mayModerate && hidden) steps.push(unhide(words))
  if (mayModerate && isLive && !hidden) steps.push(hide(words))
  if (scheduled && transitions.some(({ name }) => name === scheduled.transition)) {
    steps.push(callOff(words, scheduled.transition, say(scheduled.label)))
  }
  return steps
}

const plain = {
  body: {},
  to: null,
  emphasis: null,
  reason: 'none',
  reasonHelp: '',
  fields: [],
  warnings: [],
  blockers: [],
  canPlan: false,
} as const

const approve = (words: Words): Step => ({
  ...plain,
  key: 'approveProposal',
  path: '/proposal/approve',
  title: words.approve,
  intro: words.approveIntro,
  emphasis: 'primary',
  done: words.approvedDone,
})

const reject = (words: Words): Step => ({
  ...plain,
  key: 'rejectProposal',
  path: '/proposal/reject',
  title: words.reject,
  intro: words.rejectIntro,
  emphasis: 'danger',
  reason: 'required',
  reasonHelp: words.rejectReason,
  done: words.rejectedDone,
})

const hide = (words: Words): Step => ({
  ...plain,
  key: 'hide',
  path: '/hide',
  title: words.hide,
  intro: words.hideIntro,
  emphasis: 'danger',
  reason: 'required',
  reasonHelp: words.hideReason,
  done: words.hiddenDone,
})

const unhide = (words: Words): Step => ({
  ...plain,
  key: 'unhide',
  path: '/unhide',
  title: words.unhide,
  intro: words.unhideIntro,
  done: words.unhiddenDone,
})

const callOff = (words: Words, transition: string, label: string): Step => ({
  ...plain,
  key: 'callOff',
  path: '/transition',
  body: { transition, at: null },
  title: `${words.callOff}: ${label}`,
  intro: words.callOffIntro,
  done: words.calledOff,
})
