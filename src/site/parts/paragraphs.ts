import { html, type Html } from '../html'

/** A plain text as paragraphs: an empty line begins a new one. */
export const paragraphs = (text: string | null): Html | null =>
  text?.trim()
    ? html`${text
        .trim()
        .split(/\n\s*\n/)
        .map(
          (part) =>
            html`<p>${part.split('\n').map((line, index) => (index > 0 ? html`<br />${line}` : line))}</p> `,
        )}`
    : null
