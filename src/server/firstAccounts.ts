import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { underLock } from '../db/underLock'
import { SettingsInvalid } from '../errors/SettingsInvalid'
import type { Settings } from '../settings'

/** An account to sign in with, as it is shown to whoever started the demo. */
export interface DemoAccount {
  email: string
  password: string
  role: string
}

/**
 * Fills a new site: with demo content and accounts when that is asked for, and otherwise with the first administrator.
 * Under a lock, so that two processes that start at once do it once; and by the server itself, so that no visitor ever
 * makes the first account.
 *
 * @returns the demo accounts, or `null` when this is no demo
 * @throws SettingsInvalid when there is no account at all and none was given
 */
export const firstAccounts = (
  payload: Payload,
  databaseUrl: string,
  { isDemo, firstAdmin }: Pick<Settings, 'isDemo' | 'firstAdmin'>,
  log: Logger,
): Promise<DemoAccount[] | null> =>
  underLock(databaseUrl, 'fill', async () => {
    if (isDemo) {
      const { seedDemo } = await import('../demo')
      const seeded = await seedDemo({ payload, log })
      if (seeded) return seeded.accounts
    }
    const { totalDocs } = await payload.count({ collection: 'users' })
    if (totalDocs > 0) return null
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
    log.info({ email: firstAdmin.email }, 'The first administrator was made.')
    return null
  })
