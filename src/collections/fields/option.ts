import type { FieldLabel } from './fieldLabel'

/** One choice of a select, with its label in both languages: `option('firstCome', 'Op volgorde', 'First come')`. */
export const option = <const V extends string>(
  value: V,
  nl: string,
  en: string,
): { value: V; label: FieldLabel } => ({
  value,
  label: { nl, en },
})
