// Keeps the feed in step with the choices, on /feeds. The server does the work: this asks for the same page with the
// new choices and takes over the parts that are marked with data-live, so there is one place where a feed is rendered.
// Without it the form works as any form.

const form = document.querySelector('[data-feed-builder]')
const say = form.dataset
const status = form.querySelector('[data-status]')

/** The address of this page with the choices as they are now. */
const addressOf = () => {
  const chosen = [...new FormData(form)].filter(
    ([name, value]) => value !== '' && !(name === 'type' && value === 'all'),
  )
  const search = new URLSearchParams(chosen)
  return search.size === 0 ? '/feeds' : `/feeds?${search}`
}

let request = new AbortController()

/** Fetches the page as it should be, and takes over what differs. False: it failed, or newer choices came first. */
const update = async () => {
  request.abort()
  request = new AbortController()
  const { signal } = request
  const address = addressOf()
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/html' }, signal })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (signal.aborted) return false
    if (!fresh.getElementById('resultaat')) throw new Error(`The page answered ${answer.status}`)
    takeOver(fresh)
    history.replaceState(null, '', address)
    status.textContent = `${say.sayUpdated} ${document.querySelector('[data-name]').textContent}`
    return true
  } catch (error) {
    if (signal.aborted) return false
    status.textContent = say.sayFailed
    status.classList.remove('visually-hidden')
    console.warn(error)
    return false
  }
}

/** Replaces the parts that differ and nothing else, so that focus and what is unfolded stay. */
const takeOver = (fresh) => {
  status.classList.add('visually-hidden')
  for (const part of fresh.querySelectorAll('[data-live]')) {
    const old = document.getElementById(part.id)
    if (!old || old.dataset.live === part.dataset.live) continue
    const isOpen = old.querySelector('details')?.open ?? false
    old.replaceWith(document.adoptNode(part))
    for (const fold of part.querySelectorAll('details')) fold.open = isOpen
    addCopyButtons(part)
  }
}

/** Says beside the name of a filter which of its values are chosen, so that it can be folded away. */
const nameChosen = (fold) => {
  if (!fold) return
  const labels = [...fold.querySelectorAll('input:checked')].map((input) =>
    input.closest('label').textContent.trim(),
  )
  fold.querySelector('[data-chosen]').textContent = labels.join(', ')
}

/** For comparing as people do: without capitals and accents. */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Shows of a long list what has these letters in it, and what is chosen already. */
const narrow = (field) => {
  const wanted = plain(field.value)
  let found = 0
  for (const group of field.closest('fieldset').querySelectorAll('[data-group]')) {
    let hasAny = false
    for (const label of group.querySelectorAll('label')) {
      const isFound = plain(label.textContent).includes(wanted)
      if (isFound) found += 1
      const isShown = isFound || label.querySelector('input').checked
      label.parentElement.hidden = !isShown
      hasAny ||= isShown
    }
    group.hidden = !hasAny
  }
  status.textContent = wanted ? `${found} ${say.sayFound}` : ''
}

/** Puts a button after everything that is there to be copied. Not where the browser does not let us: over plain http. */
const addCopyButtons = (part) => {
  if (!navigator.clipboard) return
  for (const source of part.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button')
    const name = document.createElement('span')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = say.sayCopy
    name.className = 'visually-hidden'
    name.textContent = ` ${source.dataset.copy}`
    button.append(name)
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(source.textContent)
      button.firstChild.data = say.sayCopied
      status.textContent = say.sayCopied
      setTimeout(() => (button.firstChild.data = say.sayCopy), 3000)
    })
    source.after(button)
  }
}

let typing
form.addEventListener('input', ({ target }) => {
  if (target.type !== 'search') return
  if (!target.name) return narrow(target)
  clearTimeout(typing)
  typing = setTimeout(update, 400)
})

form.addEventListener('change', ({ target }) => {
  if (!target.name || target.type === 'search') return
  nameChosen(target.closest('details'))
  void update()
})

form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.type === 'search' && !event.target.name) event.preventDefault()
})

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  clearTimeout(typing)
  if (await update()) document.getElementById('resultaat-kop').focus()
})

for (const field of form.querySelectorAll('[data-narrow]')) field.hidden = false
addCopyButtons(document)
