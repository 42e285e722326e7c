import type { nl } from './nl'

/** Texts of the interface in English. */
export const en: Record<keyof typeof nl, string> = {
  approve: 'Approve the proposal',
  history: 'History',
  hide: 'Hide',
  proposalSaved: 'Your proposal was saved. An editor will look at it. Until then the live version stays.',
  proposalWaits: 'A proposal of the partner is waiting.',
  proposeChange: 'Submit proposal',
  reason: 'Reason',
  reasonHelp: 'Write as you would tell the submitter, who gets to read this.',
  reasonInternalHelp: 'For colleagues only. The submitter does not get to read this.',
  reject: 'Reject the proposal',
  unhide: 'Show again',
}
