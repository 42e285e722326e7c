import type { Separator } from '../csv/separator'
import type { DecimalSign } from '../convert/toCents'

/** A value that a map gives itself. */
export type Constant = string | number | boolean | readonly string[]

/** One or more of something, as a map may write it. */
export type OneOrMore = string | readonly string[]

/**
 * Where a field gets its value. Tried in this order: `column` (the first that is filled in), `template` (the first
 * of which every column is filled in), `constant`.
 */
export interface FieldSource {
  column?: OneOrMore
  /** Each value of the column with the value of the field. */
  values?: Readonly<Record<string, Constant>>
  template?: OneOrMore
  constant?: Constant
  /** The longest text that is kept, in characters. */
  truncate?: number
  /** What stands between the values of a field that has several. */
  split?: string
  as?: 'money' | 'number'
}

export type AreaKind = 'province' | 'municipality' | 'village' | 'district'

export interface AreaLevel {
  kind: AreaKind
  column: string
  values?: Readonly<Record<string, { code: string; name?: string }>>
  /** '{parent}-{slug}': how the code of a value that is not listed is made. */
  code?: string
  mayBeEmpty?: boolean
}

export interface ThemeSource {
  column: string
  values: Readonly<Record<string, OneOrMore>>
  other?: OneOrMore
  /** Slug and title of themes that are made when they are not there. */
  make?: Readonly<Record<string, NewTheme>>
}

export interface NewTheme {
  title: string
  /** Needed to publish a theme. */
  summary: string
}

export interface StateSource {
  column?: string
  values?: Readonly<Record<string, string>>
  constant?: string
  reasons?: Readonly<Record<string, string>>
}

/** How the columns of a CSV file become documents. The shape is held by map.schema.json; docs/import.md explains it. */
export interface ImportMap {
  title?: string
  origin: { name: string; id: string; url?: string }
  /** Slug of the partner that owns what comes in. */
  partner?: string
  separator?: Separator
  decimal?: DecimalSign
  ignore?: readonly string[]
  fields: Readonly<Record<string, FieldSource>>
  themes?: ThemeSource
  areas?: { make?: boolean; levels: readonly AreaLevel[] }
  state: StateSource
}

/** A map or a part of it as a list, whichever way it was written. */
export const listOf = (value: OneOrMore | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
