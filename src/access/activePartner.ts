import type { Access } from 'payload'
import { partnerRow } from './partnerRow'

/** States in which a partner may write. A suspended, ended or refused partner reads what is its own, and no more. */
export const WRITING_STATES = ['applied', 'verified']

/** A partner that may write at this moment. */
export const activePartner: Access = async ({ req }) => {
  const partner = await partnerRow(req)
  return partner !== null && WRITING_STATES.includes(partner.state)
}
