// Lets a preview follow the form that it stands beside, or that it was opened from. The form tells what it holds; the site
// makes the page of it; and what differs is put in its place, so that nothing flickers and scrolling and focus stay.

const opener = window.parent === window ? window.opener : window.parent
const WAIT = 200

let waiting
let asking

/** Makes one node as another one, changing as little as possible. */
const become = (here, wanted) => {
  if (here.nodeName !== wanted.nodeName) return here.replaceWith(wanted)
  if (here.nodeType !== Node.ELEMENT_NODE) {
    if (here.data !== wanted.data) here.data = wanted.data
    return
  }
  for (const { name } of [...here.attributes]) if (!wanted.hasAttribute(name)) here.removeAttribute(name)
  for (const { name, value } of wanted.attributes)
    if (here.getAttribute(name) !== value) here.setAttribute(name, value)
  const children = [...wanted.childNodes]
  while (here.childNodes.length > children.length) here.lastChild.remove()
  for (const [index, child] of children.entries()) {
    const ours = here.childNodes[index]
    if (ours) become(ours, child)
    else here.append(child)
  }
}

const tell = (text) => {
  const status = document.querySelector('[data-preview-status]')
  if (status.textContent !== text) status.textContent = text
}

const show = async (data) => {
  asking?.abort()
  asking = new AbortController()
  const { signal } = asking
  try {
    const response = await fetch(location.pathname, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ data }),
      signal,
    })
    if (!response.ok) throw new Error(String(response.status))
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (signal.aborted) return
    for (const part of ['[data-preview]', 'main'])
      become(document.querySelector(part), page.querySelector(part))
    document.title = page.title
  } catch {
    if (!signal.aborted) tell('Het voorbeeld loopt achter: het vernieuwen lukt nu niet.')
  }
}

window.addEventListener('message', ({ data, origin }) => {
  if (origin !== location.origin || data?.type !== 'payload-live-preview' || !data.data) return
  clearTimeout(waiting)
  waiting = setTimeout(() => void show(data.data), WAIT)
})

// A link would lead away from what is being written, to a page that may not be in a frame.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!link || link.getAttribute('href').startsWith('#')) return
  event.preventDefault()
  window.open(link.href, '_blank', 'noopener')
})

opener?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
