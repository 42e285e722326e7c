import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isAdminActor } from '../../access/isAdmin'
import { inTransaction } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { describePerson, type DescribedPerson } from './describePerson'
import { countErasure, erasePersonRows, type Erased } from './erasePersonRows'
import { findByEmail, isUnknown, type Person } from './findPerson'
import { logPerson } from './logPerson'

/** What is kept under an address, in numbers. */
export interface FoundPerson extends Erased {
  /** Accounts under this address: those are ended in the list of accounts, and are not erased here. */
  accounts: number
}

/**
 * How much is kept under an e-mail address, for who may ask. Null: nothing.
 *
 * @throws OperationRefused (403) for others than admins
 */
export const lookUpPerson = async (req: PayloadRequest, email: string): Promise<FoundPerson | null> => {
  requireKeeper(req)
  const person = await findByEmail(req, email)
  if (isUnknown(person)) return null
  return { ...(await countErasure(req, person)), accounts: person.users.length }
}

/**
 * Everything that is kept under an e-mail address, for who handles a request of that person; that it was asked is noted.
 *
 * @throws OperationRefused 403 for others than admins, 404 when nothing is kept
 */
export const exportPerson = async (req: PayloadRequest, email: string): Promise<DescribedPerson> => {
  requireKeeper(req)
  const person = await known(req, email)
  return inTransaction(req, async () => {
    const described = await describePerson(req, person, { withNotes: true })
    await logPerson(req, 'export', { email: person.email, counts: numbersOf(person) })
    return described
  })
}

/**
 * Erases what is kept under an e-mail address; accounts stay. That it was done is noted.
 *
 * @throws OperationRefused 403 for others than admins, 404 when nothing is kept
 */
export const erasePerson = async (req: PayloadRequest, email: string): Promise<Erased> => {
  requireKeeper(req)
  const person = await known(req, email)
  return inTransaction(req, async () => {
    const counts = await erasePersonRows(req, person)
    await logPerson(req, 'erase', { email: person.email, counts })
    return counts
  })
}

/** Whether somebody may get at the data of any person. */
export const keepsPersons = (req: PayloadRequest): boolean => {
  const actor = actorOf(req)
  return isAdminActor(actor) || actor.kind === 'system'
}

/** @throws OperationRefused (403) for others than admins */
export const requireKeeper = (req: PayloadRequest): void => {
  if (!keepsPersons(req)) throw new OperationRefused('notAllowed', 403, adminsOnly, languageOf(req))
}

/** How many of what is kept of somebody. */
export const numbersOf = ({ contacts, followers, invitations, users }: Person) => ({
  contacts: contacts.length,
  followers: followers.length,
  invitations: invitations.length,
  accounts: users.length,
})

const known = async (req: PayloadRequest, email: string): Promise<Person> => {
  const person = await findByEmail(req, email)
  if (isUnknown(person)) throw new OperationRefused('notFound', 404, nothing, languageOf(req))
  return person
}

const adminsOnly = {
  nl: 'Alleen een beheerder mag gegevens van personen opzoeken, ophalen en wissen.',
  en: 'Only an admin may look up, take out and erase data of people.',
}

const nothing = {
  nl: 'Onder dit adres is niets bekend. Controleer hoe het geschreven is.',
  en: 'Nothing is known under this address. Check how it is written.',
}
