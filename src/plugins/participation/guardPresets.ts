import type { Payload, Where } from 'payload'
import { or } from '../../access/or'
import { sharedForAdmins } from '../../access/presetAccess'
import { guardIds } from '../../hooks/guardIds'
import { guardQueries } from '../../hooks/guardQueries'
import { checkPresetShape } from '../../hooks/presets/checkPresetShape'
import { holdPreset } from '../../hooks/presets/holdPreset'
import { keepOwners } from '../../hooks/presets/keepOwners'
import { PRESETS, type PresetOperation } from '../../hooks/presets/presetOperations'
import { accessFieldOf, ruleFieldsOf } from './presetFields'

/** Whom a preset can be shared with: partners keep their own. Who may not share changes nothing that is shared. */
const CHOICES: Readonly<Record<PresetOperation, Where>> = {
  read: { role: { not_equals: 'partner' } },
  update: { role: { in: ['admin', 'editor'] } },
  delete: { role: { in: ['admin', 'editor'] } },
}

/**
 * Sets on Payload's collection of presets what its options do not: admins tidy up what is shared, filters and numbers are
 * looked at as everywhere, an owner stays the owner, and a preset is shared with colleagues only. Payload makes the
 * collection after the plugins ran, so it is set on the running instance.
 */
export const guardPresets = (payload: Payload): void => {
  const presets = payload.collections[PRESETS]?.config
  if (!presets) return
  const { access, fields, hooks } = presets
  Object.assign(access, {
    read: or(access.read, sharedForAdmins),
    update: or(access.update, sharedForAdmins),
    delete: or(access.delete, sharedForAdmins),
  })
  hooks.beforeOperation = [guardIds, guardQueries, checkPresetShape, ...(hooks.beforeOperation ?? [])]
  hooks.beforeValidate = [...(hooks.beforeValidate ?? []), holdPreset]
  for (const { operation, users } of ruleFieldsOf(fields)) {
    users.hooks = { ...users.hooks, beforeChange: [keepOwners(operation)] }
    if (users.relationTo === 'users') users.filterOptions = CHOICES[operation]
  }
  // Payload would save a trial preset over a second connection, within the write and with every key typed in the form, to
  // see whether who saves is shut out. `keepOwners` leaves a preset with its owner, so that nothing is lost.
  const rules = accessFieldOf(fields)
  if (rules) rules.validate = () => true
}
