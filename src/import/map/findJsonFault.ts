/** What may come next in a JSON text. */
type Next = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

/**
 * On which line a text stops being JSON (RFC 8259): of the sign that cannot stand there, or the last line when
 * something is missing at the end. Not every engine's own message says where.
 */
export const findJsonFault = (text: string): number => {
  const open: string[] = []
  let next: Next = 'value'
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\],:]|"[^\n]*|[^\s{}[\],:"]+/g)) {
    const after = step(token, next, open)
    if (!after) return text.slice(0, index).split('\n').length
    next = after
  }
  return text.trimEnd().split('\n').length
}

const step = (token: string, next: Next, open: string[]): Next | undefined => {
  const afterValue = (): Next => (open.length > 0 ? 'commaOrEnd' : 'nothing')
  const isValue = next === 'value' || next === 'valueOrEnd'
  const isKey = next === 'key' || next === 'keyOrEnd'
  if (token === '}' || token === ']') {
    const ends = next === 'commaOrEnd' || next === (token === '}' ? 'keyOrEnd' : 'valueOrEnd')
    return ends && open.pop() === (token === '}' ? '{' : '[') ? afterValue() : undefined
  }
  if (token === '{' || token === '[') {
    if (!isValue) return undefined
    open.push(token)
    return token === '{' ? 'keyOrEnd' : 'valueOrEnd'
  }
  if (token === ',') return next === 'commaOrEnd' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined
  if (token === ':') return next === 'colon' ? 'value' : undefined
  if (!isScalar(token)) return undefined
  if (isKey) return token.startsWith('"') ? 'colon' : undefined
  return isValue ? afterValue() : undefined
}

const isScalar = (token: string): boolean => {
  try {
    JSON.parse(token)
    return true
  } catch {
    return false
  }
}
