import type { Access } from 'payload'
import { partnerRow } from './partnerRow'

/** A partner that gives subsidies itself. */
export const funder: Access = async ({ req }) => (await partnerRow(req))?.isFunder === true
