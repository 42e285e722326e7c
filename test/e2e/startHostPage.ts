import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A website of somebody else, with the strictest policy that widgets work under. */
export interface HostPage {
  url: string
  /** Makes a page; its address. The page's own style is the only one that is allowed, by a nonce. */
  show: (body: string, options?: { style?: string; policy?: string }) => string
  close: () => Promise<void>
}

/** The style of a page that says nothing of its own but that it has a dark side. */
const PLAIN =
  ':root { color-scheme: light dark; color: CanvasText; background: Canvas } body { font-family: sans-serif; margin: 1rem }'

/** Starts such a website: another origin than the site. */
export const startHostPage = async (site: string): Promise<HostPage> => {
  const pages: { body: string; style: string; policy: string }[] = []
  const strict = [
    "default-src 'none'",
    `script-src ${site}`,
    `connect-src ${site}`,
    `img-src ${site}`,
    "style-src 'nonce-page'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const server = createServer((req, res) => {
    const page = pages[Number(req.url?.slice(1))]
    if (!page) return void res.writeHead(204).end()
    res.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.policy,
    })
    res.end(`<!doctype html><html lang="nl"><head><title>Gemeente</title><meta name="viewport" content="width=device-width">
      <style nonce="page">${page.style}</style><script src="${site}/widget.js" async></script></head>
      <body><main><h1>Onze gemeente</h1>${page.body}</main></body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    show: (body, { style = '', policy = strict } = {}) =>
      `${url}/${pages.push({ body, style: style || PLAIN, policy }) - 1}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
