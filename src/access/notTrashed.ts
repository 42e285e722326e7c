import { rows } from './rows'

/** Rows that are not in the trash. */
export const notTrashed = rows({ deletedAt: { exists: false } })
