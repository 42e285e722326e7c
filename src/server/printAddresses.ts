import type { DemoAccount } from '../demo'
import { say } from './progress'
import { words } from './words'

/** The last thing that a start prints: where everything is, and whom to sign in as. */
export const printAddresses = (
  publicUrl: string,
  accounts: readonly DemoAccount[],
  doors: readonly (readonly [title: string, address: string])[],
) => {
  const rows: (readonly [string, string])[] = [
    [words.site, `${publicUrl}/`],
    ...doors,
    [words.feedsPage, `${publicUrl}/feeds`],
    [words.admin, `${publicUrl}/admin`],
  ]
  say()
  for (const [name, address] of rows) say(`${name.padEnd(16)} ${address}`)
  if (accounts.length) {
    const width = Math.max(...accounts.map(({ email }) => email.length))
    say()
    say(words.accounts)
    for (const { email, password, role } of accounts)
      say(`  ${role.padEnd(14)} ${email.padEnd(width)}  ${password}`)
  }
  say()
  say(words.ready)
  say()
}
