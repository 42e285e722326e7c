import type { FieldAccess } from 'payload'

const refuse: FieldAccess = () => false

/**
 * Access of a field that the engine alone writes. The engine writes with `overrideAccess`; whatever else a
 * client sends for it is left out.
 */
export const engineOwned = { create: refuse, update: refuse }
