import { stringify } from 'csv-stringify/sync'
import { cleanText } from '../text/cleanText'
import type { PublicGrant } from './RegisteredGrant'

/** A column of the file: what it is called, and what stands in it. */
const columns: readonly (readonly [string, (grant: PublicGrant) => unknown])[] = [
  ['urn', ({ urn }) => urn],
  ['window', ({ window }) => window.urn],
  ['windowTitle', ({ window }) => window.title],
  ['funder', ({ window }) => window.funder],
  ['state', ({ state }) => state],
  ['reference', ({ reference }) => reference],
  ['recipientKind', ({ recipient }) => recipient?.kind],
  ['recipientName', ({ recipient }) => recipient?.name],
  ['kvkNumber', ({ recipient }) => recipient?.kvkNumber],
  ['requested', ({ requestedCents }) => euros(requestedCents)],
  ['granted', ({ grantedCents }) => euros(grantedCents)],
  ['settled', ({ settledCents }) => euros(settledCents)],
  ['counted', ({ countedCents }) => euros(countedCents)],
  ['exception', ({ exception }) => exception],
  ['subCeiling', ({ subCeiling }) => subCeiling],
  ['decisionDate', ({ decisionDate }) => decisionDate],
  ['settlementDate', ({ settlementDate }) => settlementDate],
  ['rank', ({ rank }) => rank],
  ['score', ({ score }) => score],
  ['drawNumber', ({ drawNumber }) => drawNumber],
  ['motivation', ({ motivation }) => motivation],
  ['stateAid', ({ stateAid }) => stateAid?.kind],
  ['stateAidReference', ({ stateAid }) => stateAid?.reference],
  ['initiative', ({ initiative }) => initiative?.urn],
  ['initiativeTitle', ({ initiative }) => initiative?.title],
  ['initiativeUrl', ({ initiative }) => initiative?.url],
  ['updated', ({ updated }) => updated],
]

/**
 * The register as CSV (RFC 4180) that a spreadsheet reads: with a byte order mark and CRLF, amounts in euros with a point
 * before two digits, and an apostrophe before what could be taken for a formula.
 */
export const writeGrantCsv = (grants: readonly PublicGrant[]): string =>
  stringify(
    [columns.map(([name]) => name), ...grants.map((grant) => columns.map(([, read]) => read(grant)))],
    {
      bom: true,
      cast: { string: cleanText },
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )

/** Exact: no fraction ever passes through a float. */
const euros = (cents: number | null): string | null => {
  if (cents === null) return null
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
