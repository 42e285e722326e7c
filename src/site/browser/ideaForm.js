// Makes the idea form more pleasant: ideas that are alike show up while a title is typed, and how much room a story has
// left. The form does all it must without this.

const form = document.querySelector('[data-idea-form]')
const title = form.querySelector('#title')
const story = form.querySelector('#story')
const similar = form.querySelector('[data-similar]')
const list = similar.querySelector('ul')
const isEnglish = form.dataset.language === 'en'

similar.setAttribute('aria-live', 'polite')

let waiting
let asked = ''

const look = async () => {
  const words = title.value.trim()
  if (words === asked) return
  asked = words
  const found = words.length < 6 ? [] : await ask(words)
  if (words !== asked) return
  list.replaceChildren(...found.map(entry))
  similar.hidden = found.length === 0
}

const ask = async (words) => {
  try {
    const answer = await fetch(`/api/idea-form/similar?title=${encodeURIComponent(words)}`)
    return answer.ok ? await answer.json() : []
  } catch {
    // The next page shows them too.
    return []
  }
}

const entry = ({ title: text, url }) => {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: text, target: '_blank' })
  link.lang = 'nl'
  const item = document.createElement('li')
  item.append(link)
  return item
}

title.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(look, 400)
})

const room = Object.assign(document.createElement('p'), { className: 'soft room' })
story.after(room)
const count = () => {
  const left = story.maxLength - story.value.length
  const said = left.toLocaleString(isEnglish ? 'en' : 'nl')
  room.textContent = isEnglish ? `Room for ${said} more characters` : `Nog ruimte voor ${said} tekens`
}
story.addEventListener('input', count)
count()
