import type { Access, Where } from 'payload'

/** Allowed when every check allows it; checks that allow part of the rows narrow each other. */
export const and =
  (...checks: readonly Access[]): Access =>
  async (args) => {
    const wheres: Where[] = []
    for (const check of checks) {
      const result = await check(args)
      if (result === false) return false
      if (result !== true) wheres.push(result)
    }
    if (wheres.length === 0) return true
    return wheres.length === 1 && wheres[0] ? wheres[0] : { and: wheres }
  }
