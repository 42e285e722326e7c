import { areas, tooiUriOf } from '../content/areas'
import type { Seeding } from './Seeding'

/** Makes the provinces and municipalities. */
export const seedPlaces = async (seeding: Seeding): Promise<void> => {
  for (const area of areas) {
    const { parent, ...fields } = area
    await seeding.create('areas', area.code, {
      ...fields,
      tooiUri: tooiUriOf(area),
      ...(parent && { parent: seeding.id('areas', parent) }),
    })
  }
}
