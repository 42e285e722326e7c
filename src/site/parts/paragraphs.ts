import { markup, type Html } from '../html'

/** A plain text as paragraphs: an empty line begins a new one. */
export const paragraphs = (text: string | null): Html | null =>
  text?.trim()
    ? markup`${text
        .trim()
        .split(/\n\s*\n/)
        .map(
          (part) =>
            markup`<p>${part.split('\n').map((line, index) => (index > 0 ? markup`<br>${line}` : line))}</p> `,
        )}`
    : null
