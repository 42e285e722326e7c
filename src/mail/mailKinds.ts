/**
 * Why somebody gets a letter. `decision` and `progress` go to who submitted something; a decision they have a right to
 * (such as Awb 2:3 and 3:41), so it cannot be switched off. `invitation` goes to who has no account yet. `siteTrouble` goes to whom to call about a
 * site and to the desk. `followRequest` and `followNews` go to followers, who have no account and stop with a link. `ideaRequest` and `ideaReceived` go to who brings an idea: once each. `reportReceived` and `reportHandled` go to who reports something (DSA, article 16), `newReport` to the editors. The others go to accounts, each as that account chose.
 */
export const mailKinds = [
  'decision',
  'progress',
  'invitation',
  'assigned',
  'due',
  'newWork',
  'partnerNews',
  'siteTrouble',
  'followRequest',
  'followNews',
  'ideaRequest',
  'ideaReceived',
  'reportReceived',
  'reportHandled',
  'newReport',
] as const

export type MailKind = (typeof mailKinds)[number]

/** The kinds that an account chooses for, with what it gets without choosing: at once, or once a day. */
export const accountKinds = {
  assigned: 'now',
  due: 'now',
  newWork: 'daily',
  partnerNews: 'daily',
  siteTrouble: 'daily',
  // What is reported can be against the law: that does not wait for the next morning (DSA, article 16, sixth paragraph).
  newReport: 'now',
} as const satisfies Partial<Record<MailKind, 'now' | 'daily' | 'never'>>

export type AccountKind = keyof typeof accountKinds

export const isAccountKind = (kind: MailKind): kind is AccountKind => kind in accountKinds

/** The kinds that a contact can stop, with the link in the letter. */
export const contactKinds = ['progress', 'siteTrouble'] as const satisfies readonly MailKind[]

export const canContactStop = (kind: MailKind): boolean => contactKinds.some((each) => each === kind)
