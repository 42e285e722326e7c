import type { Retention } from '../../feeds/retention'
import type { HtmlValue } from '../html'

/** The pages on which the organisation accounts for the site, by their address. */
export const STATEMENTS = { accessibility: '/toegankelijkheid', privacy: '/privacy' } as const

/** One of those pages. */
export type StatementName = keyof typeof STATEMENTS

/** What a statement fills in. */
export interface Organisation {
  siteName: string
  /** Who is behind the site: 'Provincie Overijssel'. */
  publisher: string
  /** A link to where people can write. */
  mailLink: HtmlValue
  /** How long data of people are kept. */
  retention: Retention
}

/** A part of a statement: paragraphs, and after them things that are listed. */
interface Part {
  title: string
  text: readonly HtmlValue[]
  list?: readonly HtmlValue[]
}

/** What a statement says. */
export interface Statement {
  title: string
  lead: HtmlValue
  parts: readonly Part[]
}

/** Both statements in one language. */
export type StatementWords = Readonly<Record<StatementName, (organisation: Organisation) => Statement>>
