import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Switches a feed off when it was given another address, another partner or another kind to become: what would come in now
 * is something else than what somebody saw.
 */
export const switchOffMoved: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (req.context?.noaberSwitch) return data
  const isMoved = (['address', 'becomes', 'partner'] as const).some(
    (name) => data[name] !== undefined && idOrValue(data[name]) !== idOrValue(originalDoc?.[name]),
  )
  const isOn = operation === 'update' && !isMoved && Boolean(originalDoc?.isOn)
  return { ...data, isOn }
}

const idOrValue = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : value
