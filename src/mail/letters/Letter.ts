/** A letter as it leaves: the same words as plain text and as HTML. */
export interface Letter {
  subject: string
  text: string
  html: string
}

/** What a letter says, before it is laid out. */
export interface LetterText {
  subject: string
  /** Paragraphs, in order. */
  paragraphs: readonly string[]
  /** A link with its own words, under the text. */
  link: { label: string; href: string } | null
  /** A link for the eyes of the reader alone, under the other one. */
  ownLink?: { label: string; href: string } | null
  /** Under the letter: why somebody gets it and how to stop that. */
  footer: string
  footerLink: { label: string; href: string } | null
}
