import type { AgendaEntry } from '../../operations/desk/AgendaEntry'

const shapes: Readonly<Record<AgendaEntry['what'], string>> = {
  published: 'M8 12.5v-8M4.75 7.5 8 4.25l3.25 3.25',
  answerDue: 'M2.75 3.5h10.5v7H7.5L4.75 13v-2.5h-2z',
  starts: 'M3 4.5h10v8.5H3zM3 7.25h10M5.75 2.75V5.5M10.25 2.75V5.5',
  opens: 'M4 13V3h5.5v10M9.5 4.25 12 5v7.25L9.5 13M2.5 13h11',
  closes: 'M4 7.25h8V13H4zM5.5 7.25V5.5a2.5 2.5 0 0 1 5 0v1.75',
  planned: 'M8 4.75V8l2.25 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0',
}

/** The sign of what happens. The word stands beside it. */
export const AgendaIcon = ({ what }: { what: AgendaEntry['what'] }) => (
  <svg
    aria-hidden="true"
    className="noaber-entry__icon"
    fill="none"
    height="16"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth="1.5"
    viewBox="0 0 16 16"
    width="16"
  >
    <path d={shapes[what]} />
  </svg>
)
