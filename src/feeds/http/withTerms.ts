import type { FeedsContext } from '../context'
import { FeedsUnavailable } from '../errors/FeedsUnavailable'
import type { Terms } from '../Vocabulary'

/**
 * Reads an address with the terms as they are known. What seems not to exist is looked up once more before it is
 * refused: it may be new.
 *
 * @param seemsUnknown - whether what was thrown says that something does not exist
 * @throws FeedsUnavailable when the terms were never read and the database is away
 */
export const withTerms = async <T>(
  context: Pick<FeedsContext, 'vocabulary'>,
  read: (terms: Terms) => T | Promise<T>,
  seemsUnknown: (error: unknown) => boolean,
): Promise<T> => {
  try {
    return await read(await currentTerms(context, false))
  } catch (error) {
    if (!seemsUnknown(error)) throw error
    return read(await currentTerms(context, true))
  }
}

const currentTerms = async (
  context: Pick<FeedsContext, 'vocabulary'>,
  isDoubtful: boolean,
): Promise<Terms> => {
  try {
    return await context.vocabulary.current({ isDoubtful })
  } catch (error) {
    throw new FeedsUnavailable('The database is away', { cause: error })
  }
}
