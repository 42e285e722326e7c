import type { FieldHook } from 'payload'
import { idOf } from '../../access/actor'
import { hasPresets } from '../../access/presetAccess'
import type { PresetOperation, PresetRule, PresetRules } from './presetOperations'

/**
 * Keeps in a preset for whom a rule is. With `onlyMe` that is the owner, also when a colleague saves the preset: Payload
 * would hand the preset to whoever saved it last. With `specificUsers` it is the chosen people and who saves, each once.
 */
export const keepOwners =
  (operation: PresetOperation): FieldHook =>
  ({ data, operation: written, originalDoc, req, value }) => {
    const rules = (data as { access?: PresetRules } | undefined)?.access
    const before = written === 'update' ? (originalDoc as { access?: PresetRules }).access : undefined
    const me = hasPresets(req) && req.user ? [Number(req.user.id)] : []
    switch (rules?.[operation]?.constraint) {
      case 'onlyMe': {
        const owners = ownersOf(before, operation)
        if (owners.length > 0) return owners
        return me.length > 0 ? me : value
      }
      case 'specificUsers':
        return [...new Set([...idsOf(value), ...me])]
      default:
        return []
    }
  }

/** Whose a preset is, by its own rules: of this operation first. Nobody when everything in it is shared. */
const ownersOf = (rules: PresetRules | undefined, operation: PresetOperation): number[] => {
  const candidates = [rules?.[operation], rules?.delete, rules?.update, rules?.read]
  return (
    candidates.map((rule) => (isOwned(rule) ? idsOf(rule.users) : [])).find((ids) => ids.length > 0) ?? []
  )
}

const isOwned = (rule: PresetRule | null | undefined): rule is PresetRule => rule?.constraint === 'onlyMe'

const idsOf = (value: unknown): number[] =>
  (Array.isArray(value) ? value : []).map(idOf).filter((id): id is number => id !== null)
