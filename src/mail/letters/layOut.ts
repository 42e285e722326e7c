import type { Letter, LetterText } from './Letter'

/**
 * Lays a letter out as plain text and as HTML. No pictures, no styles from elsewhere, nothing that tells whether it was
 * read. Everything is escaped: titles and reasons are of anybody.
 */
export const layOut = (
  { footer, footerLink, link, ownLink = null, paragraphs, subject }: LetterText,
  language: 'nl' | 'en',
): Letter => {
  const links = [link, footerLink, ownLink].map((each) => (each ? `${each.label}: ${each.href}` : null))
  const text = [...paragraphs, links[0], links[2], `-- \n${[footer, links[1]].filter(Boolean).join('\n')}`]
  return {
    subject: oneLine(subject),
    text: text.filter((each) => each !== null).join('\n\n'),
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(oneLine(subject))}</title></head>
<body style="margin:0;padding:24px;background:#fbfaf6;color:#1b2a2f;font:17px/1.6 sans-serif;overflow-wrap:anywhere">
<main style="max-width:34em;margin:0 auto">
${paragraphs.map((each) => `<p>${escapeHtml(each).replaceAll('\n', '<br>')}</p>`).join('\n')}
${[link, ownLink].map((each) => (each ? `<p>${anchor(each)}</p>` : '')).join('')}
<hr style="border:0;border-top:1px solid #c9d1c8;margin:32px 0 12px">
<p style="font-size:14px">${escapeHtml(footer)}${footerLink ? ` ${anchor(footerLink)}` : ''}</p>
</main></body></html>`,
  }
}

const anchor = ({ href, label }: { href: string; label: string }): string =>
  `<a href="${escapeHtml(href)}" style="color:#1f6b4a">${escapeHtml(label)}</a>`

/** A subject is one line (RFC 5322, 2.2): what breaks it would be a header of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
