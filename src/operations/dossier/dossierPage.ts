import type { Field } from 'payload'
import { formatMoment } from '../../feeds/text/formatDate'
import { formatBytes } from '../../site/formatBytes'
import { markup, trusted, type Html } from '../../site/html'
import type { Workflow } from '../../workflow'
import { nameOfActor } from '../nameOfActor'
import { describeDocument, type DescribedPart } from './describeDocument'
import { dossierReach } from './dossierReach'
import type { Dossier, DossierVersion } from './readDossier'

/** What a dossier needs to be told in words. */
interface PageOptions {
  fields: readonly Field[]
  workflow: Workflow | undefined
  /** What kind of document it is: 'Idee'. */
  kind: string
  madeAt: Date
  madeBy: string
}

/** The dossier as a page that reads well on paper: the text, what happened, notes, files, and how the text changed. */
export const dossierPage = (dossier: Dossier, options: PageOptions): string => {
  const [newest, ...older] = dossier.versions
  return markup`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8">
        <title>Dossier: ${dossier.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>${trusted(STYLE)}</style>
      </head>
      <body>
        <h1>${dossier.title}</h1>
        <p>
          ${options.kind} ${dossier.id}, ${dossier.urn}. Gemaakt op ${formatMoment(options.madeAt.toISOString())} door
          ${options.madeBy}.
        </p>
        <h2>Zoals het nu is</h2>
        ${newest ? parts(describeDocument(options.fields, newest.document)) : markup`<p>Er is geen tekst bewaard.</p>`}
        <h2>Wat er gebeurde</h2>
        ${timeline(dossier, options.workflow)}
        ${dossierReach(dossier.reach)}
        <h2>Notities van collega’s</h2>
        ${notes(dossier)}
        <h2>Bestanden</h2>
        ${files(dossier)}
        <h2>Hoe de tekst veranderde</h2>
        <p>
          Van elk opgeslagen moment staat hier wat anders was dan in de versie daarvoor. Wie een tekst opsloeg, wordt niet
          bewaard; wie een stap zette, staat hierboven.
        </p>
        ${newest ? [newest, ...older].map((version, at, all) => versionOf(version, all[at + 1], options)) : null}
      </body>
    </html> `.markup
}

const timeline = ({ timeline: entries }: Dossier, workflow: Workflow | undefined): Html => {
  const state = (code: string | null) => (code === null ? '–' : (workflow?.states[code]?.label.nl ?? code))
  return entries.length === 0
    ? markup`<p>Niets.</p>`
    : markup`<table>
        <thead>
          <tr><th scope="col">Wanneer</th><th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Van</th><th scope="col">Naar</th><th scope="col">Uitleg</th></tr>
        </thead>
        <tbody>
          ${[...entries]
            .reverse()
            .map(
              ({ at, by, label, from, to, reason }) =>
                markup`<tr><td>${formatMoment(at)}</td><td>${nameOfActor(by, 'nl')}</td><td>${label.nl}</td><td>${state(from)}</td><td>${state(to)}</td><td class="lines">${reason}</td></tr>`,
            )}
        </tbody>
      </table>`
}

const notes = ({ notes: all }: Dossier): Html =>
  all.length === 0
    ? markup`<p>Geen.</p>`
    : markup`${[...all]
        .reverse()
        .map(
          ({ at, by, text }) =>
            markup`<section class="note"><p><strong>${by ?? 'Iemand die hier niet meer werkt'}</strong>, ${formatMoment(at)}</p><p class="lines">${text}</p></section>`,
        )}`

const files = ({ files: all }: Dossier): Html =>
  all.length === 0
    ? markup`<p>Geen.</p>`
    : markup`<ul>
        ${all.map(
          ({ filename, title, bytes, mimeType }) =>
            markup`<li><a href="bestanden/${encodeURIComponent(filename)}">${filename}</a>: ${title} (${formatBytes(bytes)}, ${mimeType})</li>`,
        )}
      </ul>`

const versionOf = (
  { at, isLive, document }: DossierVersion,
  before: DossierVersion | undefined,
  { fields, workflow }: PageOptions,
): Html => {
  const state = workflow?.states[String(document.state)]?.label.nl ?? String(document.state ?? '')
  const earlier = new Map(
    (before ? describeDocument(fields, before.document) : []).flatMap((part) =>
      part.fields.map(({ label, value }) => [`${part.heading} ${label}`, value.markup] as const),
    ),
  )
  const now = describeDocument(fields, document)
  const changed = now
    .map(({ heading, fields: all }) => ({
      heading,
      fields: all.filter(({ label, value }) => earlier.get(`${heading} ${label}`) !== value.markup),
    }))
    .filter((part) => part.fields.length > 0)
  const left = new Set(
    now.flatMap(({ heading, fields: all }) => all.map(({ label }) => `${heading} ${label}`)),
  )
  const emptied = [...earlier.keys()].filter((name) => !left.has(name))
  return markup`<section class="version">
    <h3>${formatMoment(at)}</h3>
    <p>${isLive ? 'Openbare versie' : 'Concept of voorstel'}. Status: ${state}.</p>
    ${changed.length > 0 ? parts(changed) : emptied.length > 0 ? null : markup`<p>De tekst bleef gelijk.</p>`}
    ${emptied.length > 0 ? markup`<p>Leeggemaakt: ${emptied.join(', ')}.</p>` : null}
  </section>`
}

const parts = (all: readonly DescribedPart[]): Html =>
  markup`${all.map(
    ({ heading, fields }) =>
      markup`<h4>${heading}</h4><dl>${fields.map(({ label, value }) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  )}`

const STYLE = `
  body { color: #111; font: 11pt/1.45 Verdana, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
  h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
  h2 { border-bottom: 2px solid #111; margin-top: 2.5rem; padding-bottom: 0.2rem; }
  h4 { margin-bottom: 0.3rem; }
  dl { display: grid; gap: 0.3rem 1.2rem; grid-template-columns: minmax(8rem, 14rem) 1fr; margin: 0; }
  dt { font-weight: bold; }
  dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
  dd > :first-child { margin-top: 0; }
  .lines { white-space: pre-line; overflow-wrap: anywhere; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
  tr, .note, .version h3 { break-inside: avoid; }
  .note, .version { border-left: 3px solid #767676; margin: 1rem 0; padding-left: 1rem; }
  @page { margin: 2cm; }
  @media print { body { margin: 0; max-width: none; } a { color: inherit; } }
`
