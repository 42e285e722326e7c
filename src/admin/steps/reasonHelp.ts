import { isRestriction } from '../../mail/letters/restrictionWords'
import type { Words } from '../useWords'

/** What stands under the reason of a step: who reads it, and what must be in it. */
export const reasonHelp = (
  { name, reasonIsInternal }: { name: string; reasonIsInternal?: boolean },
  words: Words,
): string => {
  if (reasonIsInternal) return words.reasonInternal
  return isRestriction(name) && name !== 'merge' ? words.reasonWithGround : words.reasonForSubmitter
}
