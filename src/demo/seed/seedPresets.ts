import { PRESETS } from '../../hooks/presets/presetOperations'
import { presets } from '../content/presets'
import type { Seeding } from './Seeding'

/** Makes the saved lists that the editor shares with everybody at the province. */
export const seedPresets = async (seeding: Seeding): Promise<void> => {
  const owned = { constraint: 'onlyMe', users: [seeding.id('users', 'editor')] }
  for (const { columns, ...preset } of presets) {
    await seeding.create(PRESETS, preset.title, {
      ...preset,
      columns: columns.map((accessor) => ({ accessor, active: true })),
      isShared: true,
      access: { read: { constraint: 'everyone' }, update: owned, delete: owned },
    })
  }
}
