import { withdrawContribution } from '../contribute'
import { describeRefusal } from './describeRefusal'
import { isHere, writeEntryRow, type EntryRow } from './entryRows'
import { nameOf, type Look } from './takeEntry'

/**
 * Takes away what the source says is gone. What the workflow keeps (an idea that was answered) stays, and the reason is kept
 * with the entry.
 *
 * @returns whether it was withdrawn
 */
export const withdrawEntry = async (look: Look, known: EntryRow, reason: string): Promise<boolean> => {
  if (!isHere(known)) return false
  const { req, source } = look
  try {
    await withdrawContribution({ ...nameOf(look, { id: known.entryId, url: known.url }), reason })
    await writeEntryRow(req, source.id, { ...known, state: 'gone', digest: null, problem: null })
    return true
  } catch (error) {
    const problem = describeRefusal(error)
    if (!problem) throw error
    await writeEntryRow(req, source.id, { ...known, state: 'gone', digest: null, problem })
    return false
  }
}
