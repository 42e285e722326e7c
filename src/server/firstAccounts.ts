import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { underLock } from '../db/underLock'
import { DEMO_ACCOUNTS, type DemoAccount, seedDemo } from '../demo'
import { SettingsInvalid } from '../errors/SettingsInvalid'
import type { Settings } from '../settings'
import { done, seconds } from './progress'
import { words } from './words'

/**
 * Fills a new site: with demo content and accounts when that is asked for, and otherwise with the first administrator.
 * Under a lock, so that two processes that start at once do it once; and by the server itself, so that no visitor ever
 * makes the first account.
 *
 * @returns the demo accounts; none when this is no demo
 * @throws SettingsInvalid when there is no account at all and none was given
 */
export const firstAccounts = (
  payload: Payload,
  databaseUrl: string,
  { isDemo, firstAdmin }: Pick<Settings, 'isDemo' | 'firstAdmin'>,
  log: Logger,
): Promise<DemoAccount[]> =>
  underLock(databaseUrl, 'fill', async () => {
    if (isDemo) {
      const start = performance.now()
      const seeded = await seedDemo({ payload, log })
      if (seeded) done(words.demo, seconds(start))
    }
    const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false })
    if (docs.length > 0) return isDemo ? demoAccountsAmong(docs.map(({ email }) => email)) : []
    if (!firstAdmin)
      throw new SettingsInvalid([
        {
          setting: 'NOABER_ADMIN_EMAIL, NOABER_ADMIN_PASSWORD',
          message: 'needed at the first start: this site has no administrator yet, and these make one',
        },
      ])
    await payload.create({
      collection: 'users',
      data: { ...firstAdmin, name: firstAdmin.email, role: 'admin' },
    })
    log.info('The first administrator was made.')
    return []
  })

/** The demo accounts that are there still, with the passwords that they began with. */
const demoAccountsAmong = (emails: readonly string[]): DemoAccount[] =>
  DEMO_ACCOUNTS.filter(({ email }) => emails.includes(email))
