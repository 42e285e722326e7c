import type { Label } from '../../workflow'

/** What people and machines are told of a format: menus, autodiscovery, OpenAPI and the catalogue go by it. */
export interface FormatDescription {
  /** What follows the dot in the address: `rss`. */
  path: string
  /** The value of Content-Type, charset included. */
  contentType: string
  /** What people call it. */
  title: Label
  /** What it is good for, in a sentence. */
  description: Label
  /** An address that works, for documentation. */
  example: string
  /** The types it makes sense for. Default: every type, and `all`. */
  types?: readonly string[]
}

/** Whether a format has an address for a type (or `all`). */
export const suits = ({ types }: FormatDescription, type: string): boolean => !types || types.includes(type)
