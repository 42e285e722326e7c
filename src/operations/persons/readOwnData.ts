import { textOf } from '../../collections/readValue'
import { readMainRow } from '../../publishing/readMainRow'
import type { OwnIdea } from '../ideas/findOwnIdea'
import { countOwnPerson } from './ownPerson'

/** What is kept of whoever brought an idea, in short. */
export const readOwnData = async (own: OwnIdea) => {
  const { contact, req, row } = own
  const person = await readMainRow(req.payload, 'contacts', contact, req)
  const { erased, kept, letters } = await countOwnPerson(own)
  return {
    name: textOf(person?.name),
    email: textOf(person?.email),
    phone: textOf(person?.phone),
    publicName: textOf(row.submitterName),
    ideas: [String(row.title ?? '')],
    letters,
    erased,
    kept,
  }
}
