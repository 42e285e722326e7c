import { type DemoTheme, themes } from '../content/themes'
import { on } from '../moment'
import { imageFields } from './commonFields'
import type { Seeding } from './Seeding'

/** Makes the themes, parents first. */
export const seedThemes = async (seeding: Seeding): Promise<void> => {
  for (const { parent, image, linkedPartners, movements, ...theme } of themes as readonly DemoTheme[]) {
    await seeding.import('themes', theme.slug, 'published', {
      ...theme,
      publishedAt: seeding.at(on(-300)),
      ...imageFields(seeding, image),
      areas: [seeding.id('areas', 'PV23')],
      linkedPartners: seeding.idsOf('partners', linkedPartners),
      movements: [...(movements ?? [])],
      ...(parent && { parent: seeding.id('themes', parent) }),
    })
  }
}
