import type { Language } from '../../../feeds/http/language'
import { element } from './element'
import { findSite } from './findSite'
import { widgetWords, type WidgetWords } from './words'

let style: CSSStyleSheet | undefined

/** One style for all, made once. Such a sheet needs no permission of a page's `style-src`. */
const sharedStyle = (): CSSStyleSheet => {
  if (!style) {
    style = new CSSStyleSheet()
    style.replaceSync(WIDGET_STYLE)
  }
  return style
}

/**
 * What every widget is: it fetches something of the site, shows it in a shadow of its own, and lets what stands inside
 * the element (a link) stay as long as it has nothing better. Whatever goes wrong stays inside.
 */
export abstract class NoaberElement extends HTMLElement {
  readonly #body = element('div', { class: 'root' })
  readonly #fallback = element('slot')
  #request = new AbortController()
  /** What is shown, or being fetched: nothing is done twice when an element moves. */
  #shown: string | null = null
  #isDue = false

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sharedStyle()]
    root.append(this.#body, this.#fallback)
  }

  /** What to fetch with these attributes. */
  protected abstract address(): string

  /** Shows what was fetched. */
  protected abstract show(answer: unknown): readonly Node[]

  /** What else changes what is shown. */
  protected view(): string {
    return this.language
  }

  connectedCallback(): void {
    this.#plan()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#plan()
  }

  disconnectedCallback(): void {
    // An element that moves is away for a moment only.
    queueMicrotask(() => {
      if (this.isConnected || this.#body.getAttribute('aria-busy') !== 'true') return
      this.#request.abort()
      this.#shown = null
    })
  }

  /** Its own `lang`, or that of what it stands in. */
  protected get language(): Language {
    const said = this.closest<HTMLElement>('[lang]')?.lang ?? ''
    return said.toLowerCase().startsWith('en') ? 'en' : 'nl'
  }

  protected get say(): WidgetWords {
    return widgetWords[this.language]
  }

  /** The origin of the site. */
  protected get site(): string {
    return findSite(this.getAttribute('site'))
  }

  /** @throws Error for an answer that is none, with what the site says of it */
  protected async read(address: string, signal?: AbortSignal): Promise<unknown> {
    const answer = await fetch(address, { credentials: 'omit', signal: signal ?? null })
    const body = (await answer.json()) as { detail?: string }
    if (!answer.ok) throw new Error(`${answer.status} ${body.detail ?? ''} ${address}`)
    return body
  }

  /** A heading of the level that the page needs here. */
  protected heading(below: number, ...children: readonly (Node | string)[]): HTMLElement {
    const asked = Number(this.getAttribute('heading-level') ?? 3)
    const level = Math.min(6, Math.max(2, Number.isInteger(asked) ? asked : 3) + below)
    return element(`h${level}` as 'h3', {}, ...children)
  }

  /** Several attributes that change together are one change. */
  #plan(): void {
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      if (this.isConnected) void this.#load()
    })
  }

  async #load(isAgain = false): Promise<void> {
    try {
      const address = this.address()
      const shown = `${address} ${this.view()}`
      if (shown === this.#shown) return
      this.#shown = shown
      this.#request.abort()
      const request = (this.#request = new AbortController())
      this.#body.lang = this.language
      this.#body.setAttribute('aria-busy', 'true')
      if (this.#body.childElementCount === 0 || isAgain)
        this.#body.replaceChildren(this.#status(this.say.busy))
      const answer = await this.read(address, request.signal)
      if (request.signal.aborted) return
      this.#body.replaceChildren(...this.show(answer))
      this.#fallback.hidden = true
    } catch (error) {
      // Newer choices came first, or the element is gone.
      if (error instanceof DOMException && error.name === 'AbortError') return
      this.#fail(error)
    }
    this.#body.setAttribute('aria-busy', 'false')
  }

  /** Says what to do; the page itself hears nothing but a line for who made it. */
  #fail(error: unknown): void {
    console.warn(`<${this.localName}>`, error)
    this.#shown = null
    this.#fallback.hidden = this.childElementCount === 0
    const again = element('button', { type: 'button' }, this.say.again)
    again.addEventListener('click', () => void this.#load(true))
    this.#body.replaceChildren(
      this.#status(this.say.failed),
      element('p', { class: 'actions' }, again, element('a', { href: safeSite(this) }, this.say.toSite)),
    )
  }

  #status(text: string): HTMLElement {
    return element('p', { class: 'soft', role: 'status' }, text)
  }
}

/** The site, or the page itself when not even its address is good. */
const safeSite = (widget: HTMLElement): string => {
  try {
    return findSite(widget.getAttribute('site'))
  } catch {
    return '#'
  }
}
