// Brings the description of the API to life, on /open-data/v1/docs: the list of addresses that the page has of itself
// gives way to Swagger UI, in which they can be tried. When that cannot be loaded the list stays.

const root = document.querySelector('[data-api-docs]')
const list = document.querySelector('[data-api-list]')
const { library, source } = root.dataset

const load = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', resolve)
    script.addEventListener('error', () => reject(new Error(`${address} cannot be loaded`)))
    document.head.append(script)
  })

/** Asks this very site, also when it is visited at another address than the public one that the description names. */
const askHere = (request) => {
  const { pathname, search } = new URL(request.url, location.href)
  request.url = pathname + search
  return request
}

/** Adds what Swagger UI leaves out: names of choices, and boxes that the keyboard can scroll. */
const mend = () => {
  for (const choice of root.querySelectorAll('select:not([aria-label])')) {
    const name = choice.closest('[data-param-name]')?.dataset.paramName
    choice.setAttribute('aria-label', name ?? choice.title ?? 'value')
  }
  for (const box of root.querySelectorAll('pre:not([tabindex])')) box.tabIndex = 0
}

await load(library)
new MutationObserver(mend).observe(root, { childList: true, subtree: true })
window.SwaggerUIBundle({
  url: source,
  domNode: root,
  deepLinking: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  // Nobody has to give anything: there are no keys. And nobody else is asked whether the description is valid.
  validatorUrl: null,
  persistAuthorization: false,
  showMutatedRequest: false,
  syntaxHighlight: { activated: false },
  requestInterceptor: askHere,
  onComplete: () => {
    list.hidden = true
    root.dataset.ready = ''
  },
})
