import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { actorOf } from '../../access/actor'
import { partnerOf } from '../../access/partnerOf'
import { hasPresets, mayShare } from '../../access/presetAccess'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { followPath } from '../followPath'
import { isStrangeCondition } from '../isStrangeCondition'
import { conditionsIn, queriedPaths } from '../queriedPaths'
import { presetOperations, type PresetRules } from './presetOperations'

interface Preset {
  access?: PresetRules
  isShared?: boolean | null
  relatedCollection?: string | null
  where?: Where | null
}

/**
 * Holds a preset to what its list will take, in its final form: it stays with its collection, its filter is one that
 * whoever saves it may ask there, and a copy that somebody makes of what is shared is theirs alone when they may not share.
 */
export const holdPreset: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const preset = (data ?? {}) as Preset
  const before = originalDoc as Preset | undefined
  if (operation === 'update' && before?.relatedCollection) preset.relatedCollection = before.relatedCollection
  checkFilter(req, preset)
  if (hasPresets(req) && !mayShare(req)) {
    preset.access = Object.fromEntries(presetOperations.map((name) => [name, { constraint: 'onlyMe' }]))
    preset.isShared = false
  }
  return preset
}

/** The list asks everything again when the preset is used. Here it says so while who made it can still change it. */
const checkFilter = (req: PayloadRequest, { relatedCollection, where }: Preset): void => {
  const { config } = req.payload.collections[relatedCollection as 'ideas'] ?? {}
  if (!where || !config) return
  const isForeign = partnerOf(actorOf(req)) !== null
  const isRefused = queriedPaths({ where }).some((path) => {
    const { relations, isOwnersOnly } = followPath(req.payload, config, path)
    return relations > 1 || (isForeign && isOwnersOnly && relations > 0)
  })
  if (
    isRefused ||
    conditionsIn(where).some((condition) => isStrangeCondition(req.payload, config, condition))
  )
    throw new OperationRefused('badRequest', 400, notHere, languageOf(req))
}

const notHere = {
  nl: 'Deze lijst kan niet filteren zoals je vraagt. Kies de filters opnieuw.',
  en: 'This list cannot filter as you ask. Choose the filters again.',
}
