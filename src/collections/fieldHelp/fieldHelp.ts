import { commonHelp } from './commonHelp'
import { contentHelp } from './contentHelp'
import type { HelpByPath } from './help'
import { organisationsHelp } from './organisationsHelp'
import { subsidiesHelp } from './subsidiesHelp'

/**
 * What is expected in a field whose label alone does not say it: what it is for, where it shows, an example. By path:
 * of one collection (`events.venue.name`), or of every collection that has it (`*.licence`). What a field says itself
 * wins.
 */
export const fieldHelp: HelpByPath = {
  ...commonHelp,
  ...contentHelp,
  ...subsidiesHelp,
  ...organisationsHelp,
}
