import { Problem } from './Problem'

/** What is left of an item that is not public any more. */
export interface Gone {
  urn: string
  type: string
  /** When it was withdrawn, ISO 8601; null when that is too long ago to be known. */
  withdrawn: string | null
  /** The item that took its place, when that is public. */
  mergedInto: { urn: string; url: string } | null
}

/** The item was public and is not any more. Says nothing of what was in it. */
export class WithdrawnItem extends Problem {
  readonly code = 'withdrawn'
  readonly status = 410
  readonly title = { nl: 'Ingetrokken', en: 'Withdrawn' }
  readonly detail
  override readonly data

  constructor({ urn, type, withdrawn, mergedInto }: Gone) {
    super('The item was withdrawn')
    this.detail = mergedInto
      ? {
          nl: `Dit bericht is samengevoegd met ${mergedInto.url}. Verwijder je kopie en gebruik dat bericht.`,
          en: `This item was merged into ${mergedInto.url}. Delete your copy and use that item.`,
        }
      : {
          nl: 'Dit bericht is niet meer openbaar. Verwijder je kopie.',
          en: 'This item is no longer public. Delete your copy.',
        }
    this.data = { urn, itemType: type, withdrawn, mergedInto }
  }
}
