/**
 * What a grant takes of the ceiling in a state: what was asked for while it is reserved, then what was granted, in the
 * end what was settled. Nothing once it was refused, revoked or reclaimed. Euro cents.
 */
export const centsThatCount = (document: Record<string, unknown>, state: string): number => {
  const name = COUNTED[state]
  return name === undefined ? 0 : Number(document[name] ?? 0)
}

const COUNTED: Readonly<Record<string, string>> = {
  reserved: 'requestedCents',
  granted: 'grantedCents',
  settled: 'settledCents',
}
