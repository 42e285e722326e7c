import { DatabaseUnreachable } from '../errors/DatabaseUnreachable'
import type { DatabaseHealth } from './DatabaseHealth'
import { say } from './progress'
import { words } from './words'

/**
 * Waits a minute for a database that starts later than the site, as it may after a power cut.
 *
 * @throws DatabaseUnreachable with the reason that the last try gave
 */
export const waitForDatabase = async (health: DatabaseHealth, seconds = 60): Promise<void> => {
  const reason = await health.wait(seconds, () => say(`… ${words.waiting}`))
  if (reason) throw new DatabaseUnreachable(reason)
}
