import type { AdminState } from './SiteState'

const texts = {
  site: {
    title: 'De site start',
    nl: 'De site start. Nog een paar seconden.',
    en: 'The site is starting. A few more seconds.',
  },
  building: {
    title: 'Het beheer wordt gebouwd',
    nl: 'Het beheer wordt gebouwd. Dat duurt een minuut of twee. Je hoeft niets te doen: het beheer opent vanzelf op deze pagina.',
    en: 'The admin panel is being built. This takes a minute or two. You need not do anything: this page opens it by itself.',
  },
  failed: {
    title: 'Het beheer kon niet worden gebouwd',
    nl: 'Het beheer kon niet worden gebouwd. De site en de feeds werken wel. Wat er misging, staat in het venster waarin de site is gestart.',
    en: 'The admin panel could not be built. The site and the feeds do work. What went wrong stands in the window in which the site was started.',
  },
} as const

/** Which page to show while something is not there yet. */
export const waitingFor = (admin: AdminState): keyof typeof texts =>
  admin.status === 'failed' ? 'failed' : 'building'

/** A page in Dutch and English that says what is being waited for, and loads itself again every three seconds. */
export const waitingPage = (what: keyof typeof texts): string => {
  const { title, nl, en } = texts[what]
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${what === 'failed' ? '' : '<meta http-equiv="refresh" content="3">\n'}<title>${title} | Noaber</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-content: center; background: #fbfaf6; color: #1b2a2f; font: 18px/1.6 system-ui, sans-serif }
main { max-width: 34rem; padding: 2rem }
h1 { font-size: 1.6rem; line-height: 1.2 }
p[lang=en] { color: #4a5a5f }
@media (prefers-color-scheme: dark) { body { background: #14201c; color: #f0f2ec } p[lang=en] { color: #b7c2bb } }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${nl}</p>
<p lang="en">${en}</p>
</main>
</body>
</html>
`
}
