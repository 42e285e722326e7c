import type { FieldAccess } from 'payload'

const refuse: FieldAccess = () => false

/** Access of a field that never leaves the site and that nobody fills in: code with `overrideAccess` alone reads and writes it. */
export const nobodysField = { create: refuse, read: refuse, update: refuse }
