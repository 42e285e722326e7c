import type { Item } from '../schema/generated'

/** A JSON document with one long list in it. */
interface ListOptions {
  /** What stands before the list, its bracket included. */
  before: string
  toObject: (item: Item) => object
  after: string
}

/** Writes a JSON document as its items come, one on a line. */
export async function* writeList(
  batches: AsyncIterable<readonly Item[]>,
  { before, toObject, after }: ListOptions,
): AsyncGenerator<string, void> {
  yield before
  let separator = '\n'
  for await (const items of batches) {
    yield separator + items.map((item) => JSON.stringify(toObject(item))).join(',\n')
    separator = ',\n'
  }
  yield `\n${after}\n`
}
