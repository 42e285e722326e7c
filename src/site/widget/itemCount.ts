/** How many items a widget shows: unless said otherwise, and at most. */
export const USUAL_COUNT = 5
export const MOST_COUNT = 30

/**
 * How many items a text asks a widget for, or null when it says nothing sensible. More than a widget shows is the most.
 *
 * @example itemCount('12') // 12
 */
export const itemCount = (text: string | null): number | null => {
  const count = Number(text?.trim() || NaN)
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COUNT) : null
}
