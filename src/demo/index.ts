import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../db/session'
import { countStatistics } from '../jobs/tasks/countStatistics'
import { accounts as DEMO_ACCOUNTS, type DemoAccount } from './content/accounts'
import { seedAccounts } from './seed/seedAccounts'
import { seedEvents } from './seed/seedEvents'
import { seedFeedReads } from './seed/seedFeedReads'
import { seedFrontDoors } from './seed/seedFrontDoors'
import { seedFeedSources } from './seed/seedFeedSources'
import { seedIdeas } from './seed/seedIdeas'
import { drawImages, seedImages } from './seed/seedImages'
import { seedInitiatives } from './seed/seedInitiatives'
import { seedPartners } from './seed/seedPartners'
import { seedPlaces } from './seed/seedPlaces'
import { seedPresets } from './seed/seedPresets'
import { seedSites } from './seed/seedSites'
import { seedSubsidies } from './seed/seedSubsidies'
import { seedTextTemplates } from './seed/seedTextTemplates'
import { seedThemes } from './seed/seedThemes'
import { Seeding } from './seed/Seeding'

export { DEMO_ACCOUNTS }
export type { DemoAccount }

export interface SeedDemoOptions {
  payload: Payload
  /** Says what is being made. */
  log: { info: (message: string) => void }
  /** The day that dates in the content count from. Default: now. */
  now?: Date
}

/** What is made, in an order in which everything refers back. */
const steps = [
  ['Themes and partners', [seedPartners, seedThemes, (seeding: Seeding) => seedAccounts(seeding)]],
  ['Ideas', [seedIdeas]],
  ['Initiatives', [seedInitiatives]],
  ['Subsidies and events', [seedSubsidies, seedEvents, seedFeedReads]],
  ['Texts and lists of the desk', [seedTextTemplates, seedPresets]],
  ['Front doors', [seedFrontDoors]],
  ['Sites and feeds of others', [seedSites, seedFeedSources]],
] as const

/**
 * Fills an empty site with the demo: areas, partners, themes, ideas, initiatives, subsidies, events, and an account for
 * each role. All of it or nothing: one transaction, through the same rules as everyone else's documents.
 *
 * @returns the accounts to sign in with, or `null` when there are accounts already. A site that has content but no
 *   account at all (an import came first) gets the accounts of the staff, and its content is left as it is.
 */
export const seedDemo = async ({
  payload,
  log,
  now = new Date(),
}: SeedDemoOptions): Promise<{ accounts: DemoAccount[] } | null> => {
  if (!(await isEmpty(payload, 'users'))) return null
  const req = await createLocalReq({}, payload)
  const seeding = new Seeding(payload, req, now)
  const hasContent = !(await isEmpty(payload, 'areas')) || !(await isEmpty(payload, 'themes'))
  const made = hasContent ? DEMO_ACCOUNTS.filter(({ role }) => role !== 'partner') : DEMO_ACCOUNTS

  await inTransaction(req, async () => {
    if (hasContent) return seedAccounts(seeding, made)
    log.info('Demo: areas and pictures')
    // Drawing happens in threads of its own, beside the work of the database.
    const [drawn] = await Promise.all([drawImages(), seedPlaces(seeding)])
    await seedImages(seeding, drawn)
    for (const [title, makers] of steps) {
      log.info(`Demo: ${title.toLowerCase()}`)
      for (const make of makers) await make(seeding)
    }
  })
  await countStatistics(payload)
  return { accounts: [...made] }
}

const isEmpty = async (payload: Payload, collection: 'users' | 'areas' | 'themes'): Promise<boolean> =>
  (await payload.count({ collection })).totalDocs === 0
