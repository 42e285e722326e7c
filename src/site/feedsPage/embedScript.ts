/**
 * A script for other people's pages that shows the newest items of a feed. Whatever the feed holds is put in as text,
 * never as markup, and only an http(s) address becomes a link: a hostile title or address can do nothing.
 *
 * @param address - of a JSON Feed, absolute
 */
export const embedScript = (address: string): string => `<ul id="noaber"></ul>
<script type="module">
  const list = document.getElementById('noaber')
  const answer = await fetch(${JSON.stringify(address).replaceAll('<', '\\u003c')})
  if (!answer.ok) throw new Error('Feed: ' + answer.status)
  const { items } = await answer.json()
  for (const { title, url } of items) {
    if (!/^https?:\\/\\//.test(url)) continue
    const link = document.createElement('a')
    link.textContent = title
    link.href = url
    const line = document.createElement('li')
    line.append(link)
    list.append(line)
  }
</script>`
