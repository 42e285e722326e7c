import { createHash } from 'node:crypto'
import { markup, trusted, type Html } from '../html'

/**
 * A page to print: A4, black on white, with nothing that is only for a screen. It stands by itself, so that it prints wherever
 * the site runs: no script, no style or font from elsewhere.
 *
 * @param style - its own, after what all sheets have
 */
export const sheet = ({
  body,
  language,
  style,
  title,
}: {
  title: string
  language: 'nl' | 'en'
  style: string
  body: Html
}): { html: string; headers: Readonly<Record<string, string>> } => {
  const css = COMMON + style
  const html = markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8">
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        ${trusted(`<style>${css}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup
  const hash = createHash('sha256').update(css).digest('base64')
  return {
    html,
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  }
}

const COMMON = `
@page { size: A4; margin: 15mm }
* { box-sizing: border-box }
html { color-scheme: light; background: #e8ece6 }
body { width: 180mm; max-width: 100%; margin: 10mm auto; padding: 10mm; background: #fff; color: #1b2a2f;
  font: 12pt/1.5 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', Verdana, sans-serif }
h1, h2 { font-family: 'Bricolage Grotesque Variable', 'Trebuchet MS', Verdana, sans-serif; line-height: 1.15; margin: 0 }
p { margin: 0 }
code { font: 600 1em 'Atkinson Hyperlegible Mono', 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere }
.qr-code { display: block }
.screen-only { margin: 0 0 8mm; padding: 4mm 5mm; border-left: 2mm solid #f2c230; background: #e8ece6 }
@media print { html { background: none } body { width: auto; margin: 0; padding: 0 } .screen-only { display: none } }
`
