import { feedSources } from '../content/feedSources'
import type { Seeding } from './Seeding'

/** Makes the feeds of partners that can be read. */
export const seedFeedSources = async (seeding: Seeding): Promise<void> => {
  for (const { address, areas, becomes, name, partner, themes } of feedSources) {
    await seeding.create('feed-sources', name, {
      name,
      address,
      becomes,
      partner: seeding.id('partners', partner),
      contact: seeding.id('contacts', partner),
      themes: seeding.idsOf('themes', themes),
      areas: seeding.idsOf('areas', areas),
    })
  }
}
