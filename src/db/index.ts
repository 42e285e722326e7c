/**
 * What Payload's own migrations cannot make, for a host to call in a migration of its own.
 *
 * @example
 * import { installTitleIndexes, removeTitleIndexes } from 'noaber/database'
 */
export { installDatabaseRules, removeDatabaseRules } from './databaseRules'
export { installTitleIndexes, removeTitleIndexes } from './titleIndexes'
