import type { Access } from 'payload'
import { partnerRow } from './partnerRow'
import { isWritingState } from './stoppedPartner'

/** A partner that may write at this moment. */
export const activePartner: Access = async ({ req }) => {
  const partner = await partnerRow(req)
  return partner !== null && isWritingState(partner.state)
}
