/** The largest number that Postgres keeps in a column of the type `integer`. */
const LARGEST = 2_147_483_647

/** Whether a number, or text that is one, can be the id of a document: whole, above zero and not too large. */
export const isRowId = (value: unknown): boolean => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && /^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST
}
