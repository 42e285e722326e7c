import type { Access, Where } from 'payload'

/** Allowed when one of the checks allows it; checks that allow part of the rows add up. */
export const or =
  (...checks: readonly Access[]): Access =>
  async (args) => {
    const wheres: Where[] = []
    for (const check of checks) {
      const result = await check(args)
      if (result === true) return true
      if (result !== false) wheres.push(result)
    }
    if (wheres.length === 0) return false
    return wheres.length === 1 && wheres[0] ? wheres[0] : { or: wheres }
  }
