import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import type { Door } from '../feeds/doors/Door'
import { buildImage } from './buildMedia'
import { loadRelated } from './loadRelated'
import type { MainRow } from './types'

/** A front door as it is kept for who serves it: the allow-list. */
export interface BuiltDoor extends Omit<Door, 'id' | 'former' | 'changedAt'> {
  /** The name of the file of the logo. */
  logoFile: string | null
  /** Rows that it shows or selects by, as `collection:id`. */
  refs: readonly string[]
}

/** Under which name the files of a front door stand among those that the public may have. */
export const doorUrn = (id: number): string => `front-door:${id}`

/** Makes of a front door what the public sees, with the codes that filters know. */
export const buildDoor = async (req: PayloadRequest, row: MainRow): Promise<BuiltDoor> => {
  const selection = (row.selection ?? {}) as Record<string, unknown>
  const { areas, themes, partners } = selection
  const related = await loadRelated(req, {
    areas: listOf(areas),
    themes: listOf(themes),
    partners: listOf(partners),
    media: idOf(row.logo) === null ? [] : [row.logo],
  })
  const codes = (collection: string, ids: unknown, field: string) =>
    related
      .list(collection, ids)
      .map((each) => String(each[field]))
      .sort()
  const picture = related.get('media', row.logo)
  const logo = buildImage(picture, new Date())
  return {
    isOpen: row.isOpen === true,
    hosts: listOf(row.hosts).map((each) => String((each as { host: unknown }).host)),
    title: String(row.title),
    tagline: textOf(row.tagline),
    intro: textOf(row.intro),
    contact: textOf(row.contact),
    brand: textOf(row.brand),
    accent: textOf(row.accent),
    logo,
    logoFile: logo && picture ? String(picture.filename) : null,
    selection: {
      types: listOf(selection.types).map(String).sort(),
      themes: codes('themes', themes, 'slug'),
      areas: codes('areas', areas, 'code'),
      partners: codes('partners', partners, 'slug'),
    },
    refs: related.references,
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}
