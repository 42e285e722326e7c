import { markup, type Html } from '../html'

/** A piece of text to copy. It can be reached with the keyboard, as it may be wider than the page. */
export const code = (text: string, name: string): Html =>
  markup`<pre tabindex="0" data-copy="${name}"><code>${text}</code></pre>`
