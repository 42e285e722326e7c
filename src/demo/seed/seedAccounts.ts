import type { Actor } from '../../access/actor'
import { accounts, type DemoAccount } from '../content/accounts'
import type { Seeding } from './Seeding'

/** Makes the accounts. @param list - the accounts to make; without a partner's when there are no partners. */
export const seedAccounts = async (
  seeding: Seeding,
  list: readonly DemoAccount[] = accounts,
): Promise<void> => {
  for (const { partner, ...account } of list) {
    await seeding.create('users', account.role, {
      ...account,
      language: 'nl',
      ...(partner && { partner: seeding.id('partners', partner) }),
    })
  }
}

/** Somebody of the demo, to take a step in the life of a document as they would. */
export const actorFor = (seeding: Seeding, role: 'editor' | 'assessor'): Actor => ({
  kind: 'user',
  id: seeding.id('users', role),
  name: accounts.find((account) => account.role === role)?.name ?? role,
  role,
  partner: null,
})
