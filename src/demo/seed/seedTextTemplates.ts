import { textTemplates } from '../content/textTemplates'
import type { Seeding } from './Seeding'

/** Makes the texts that the desk uses again and again. */
export const seedTextTemplates = async (seeding: Seeding): Promise<void> => {
  for (const template of textTemplates)
    await seeding.create('text-templates', template.title, { ...template })
}
