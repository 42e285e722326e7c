import { markup, type Html } from '../html'

/**
 * A plain text as paragraphs: an empty line begins a new one.
 *
 * @param written - the language that it is in, when that is not the one around it
 */
export const paragraphs = (text: string | null, written?: string | null): Html | null =>
  text?.trim()
    ? markup`${text
        .trim()
        .split(/\n\s*\n/)
        .map(
          (part) =>
            markup`<p${written ? markup` lang="${written}"` : null}>${part.split('\n').map((line, index) => (index > 0 ? markup`<br>${line}` : line))}</p> `,
        )}`
    : null
