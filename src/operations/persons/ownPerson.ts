import { inTransaction } from '../../db/session'
import type { OwnIdea } from '../ideas/findOwnIdea'
import { describePerson, type DescribedPerson } from './describePerson'
import { countErasure, erasePersonRows, type Erased } from './erasePersonRows'
import { findByContact } from './findPerson'
import { numbersOf } from './handlePerson'
import { logPerson } from './logPerson'

/** What is kept of whoever brought an idea, for themselves. */
export const exportOwnPerson = async ({ contact, req }: OwnIdea): Promise<DescribedPerson> =>
  inTransaction(req, async () => {
    const person = await findByContact(req, contact)
    const described = await describePerson(req, person)
    await logPerson(req, 'export', { email: person.email, counts: numbersOf(person) })
    return described
  })

/** What erasing themselves would take away and leave. */
export const countOwnPerson = async ({ contact, req }: OwnIdea): Promise<Erased> =>
  countErasure(req, await findByContact(req, contact))

/** Erases whoever brought an idea, because they ask for it. Their private link ends with it. */
export const eraseOwnPerson = async ({ contact, req }: OwnIdea): Promise<Erased> =>
  inTransaction(req, async () => {
    const person = await findByContact(req, contact)
    const counts = await erasePersonRows(req, person)
    await logPerson(req, 'erase', { email: person.email, counts })
    return counts
  })
