import { APIError } from 'payload'
import type { Label } from '../workflow'

/** What can be refused outside the workflow table. */
export type OperationRefusal =
  | 'bulkByQuery'
  | 'unpublishByForm'
  | 'publishByForm'
  | 'neverVanishes'
  | 'notAllowed'
  | 'notFound'
  | 'noProposal'
  | 'overtaken'
  | 'contentChanged'
  | 'tooLate'
  | 'goneRelation'
  | 'badRequest'
  | 'slugTaken'
  | 'ceilingPassed'
  | 'stillChosen'
  | 'otherKind'
  | 'keyRevoked'
  | 'signIn'
  | 'tooLarge'
  | 'accessEnded'
  | 'alreadyInvited'
  | 'alreadyMember'
  | 'invitationGone'
  | 'lastOfPartner'
  | 'partnerStopped'
  | 'tooMany'
  | 'linkGone'

/** A write that is refused with the reason and with what to do instead, in the reader's language. */
export class OperationRefused extends APIError<{ code: OperationRefusal }> {
  readonly code: OperationRefusal

  constructor(code: OperationRefusal, status: number, message: Label, language: keyof Label) {
    super(message[language], status, { code }, true)
    this.code = code
  }
}
