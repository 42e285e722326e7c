import type { FieldHook } from 'payload'
import { idOf } from '../../access/actor'
import { readMainRow } from '../../publishing/readMainRow'
import { textOf } from '../readValue'
import { findSubCeiling } from '../SubsidyWindows/ceilings'

/** Lets somebody fill in what a part of the ceiling is called: what is kept is its key. What fits none stays, and is refused. */
export const nameSubCeiling: FieldHook = async ({ value, data, originalDoc, req }) => {
  const given = textOf(value)
  const window = idOf(data?.window ?? (originalDoc as Record<string, unknown> | undefined)?.window)
  if (given === null || window === null) return given
  const found = await readMainRow(req.payload, 'subsidy-windows', window, req)
  return (found && findSubCeiling(found, given)?.key) ?? given
}
