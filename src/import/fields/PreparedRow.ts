import type { Label } from '../../workflow'

/** What is wrong with a cell, or with a field that no cell fills. */
export interface RowProblem {
  /** The field of the import, or the path of the collection's field. Null: the whole row. */
  field: string | null
  message: Label
}

/** A row of a file as it would become a document. */
export interface PreparedRow {
  /** What tells it apart from other rows of its source. Null: it cannot be told. */
  sourceId: string | null
  title: string
  /** What the row asks: to be taken in, to be taken away, or nothing as it is not ready there. */
  action: 'offer' | 'withdraw' | 'skip'
  /** The fields of the collection, without the contact. */
  data: Record<string, unknown>
  /** Who is behind it; null empties the field, undefined says nothing. */
  contact?: { name: string; email: string | null } | null
  url: string | null
  /** What each field becomes, as people read it. */
  shown: Readonly<Record<string, string>>
  problems: readonly RowProblem[]
}
