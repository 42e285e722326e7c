/**
 * On which line of a JSON text a value stands, so that a message can point at it.
 *
 * @param text - JSON that parses.
 * @param path - the keys that lead to it: ['fields', 'title'].
 * @returns the line, counted from 1, of the value's key; of the nearest parent when it is not there.
 */
export const locateInJson = (text: string, path: readonly string[]): number => {
  const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)]
  let best = { depth: -1, at: 0 }
  const stack: { isArray: boolean; key: string | number }[] = []
  const consider = (at: number) => {
    const keys = stack.map(({ key }) => String(key))
    const fits = keys.length <= path.length && keys.every((key, index) => key === path[index])
    if (fits && keys.length > best.depth) best = { depth: keys.length, at }
  }
  consider(0)
  tokens.forEach((token, index) => {
    const top = stack.at(-1)
    const [sign] = token
    if (sign === '}' || sign === ']') stack.pop()
    else if (sign === ',') {
      if (top?.isArray && typeof top.key === 'number') top.key += 1
    } else if (tokens[index + 1]?.[0] === ':' && top) {
      top.key = JSON.parse(sign) as string
      consider(token.index)
    } else if (sign !== ':') {
      if (top?.isArray) consider(token.index)
      if (sign === '{' || sign === '[') stack.push({ isArray: sign === '[', key: sign === '[' ? 0 : '' })
    }
  })
  return text.slice(0, best.at).split('\n').length
}
