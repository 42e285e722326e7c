import type { Access, Where } from 'payload'

/** The rows that match, for everybody: `rows({ state: { in: ['draft'] } })`. Made to be combined with `and`. */
export const rows =
  (where: Where): Access =>
  () =>
    where
