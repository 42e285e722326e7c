import { sites } from '../content/sites'
import type { Seeding } from './Seeding'

/** Makes the sites that take over what is public, with what was agreed. */
export const seedSites = async (seeding: Seeding): Promise<void> => {
  for (const { agreedAt, name, notes, partner, url, uses } of sites) {
    await seeding.create('sites', name, {
      name,
      url,
      notes,
      agreedAt: seeding.day(agreedAt),
      ...(partner && {
        partner: seeding.id('partners', partner),
        contact: seeding.id('contacts', partner),
      }),
      uses: uses.map(({ areas = [], source, types = [] }) => ({
        source,
        types: [...types],
        areas: seeding.idsOf('areas', areas),
      })),
    })
  }
}
