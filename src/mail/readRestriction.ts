import { refusalGrounds } from '../collections/Ideas/handlingFields'
import type { MainRow } from '../publishing/types'
import type { DueMail } from './DueMail'
import type { Restriction } from './letters/restrictionWords'

/**
 * What whoever brought something hears with a step that keeps it from the public, beside the reason that the editor gave (DSA,
 * article 17, third paragraph).
 *
 * @param row - what was brought, as it is now
 * @returns null for any other step
 */
export const readRestriction = ({ details }: DueMail, row: MainRow): Restriction | null => {
  if (details.restricted !== 'yes') return null
  const ground = refusalGrounds().find(({ value }) => value === row.refusalGround)
  return {
    ground: details.step === 'refuse' && ground ? ground.label.nl : null,
    isByPeople: details.byPeople === 'yes',
    wasReported: details.wasReported === 'yes',
  }
}
