import { AgendaEntryLink } from './AgendaEntryLink'
import type { AgendaPage, EntriesByDay } from './AgendaPage'
import { formatWeekday } from './formatDay'

/** A month as a list: every day on which something happens, with all of it. */
export const AgendaList = ({ byDay, page }: { byDay: EntriesByDay; page: AgendaPage }) => (
  <div className="noaber-days">
    {[...byDay].map(([day, entries]) => (
      <section aria-labelledby={`day-${day}`} data-day={day} key={day}>
        <h3 id={`day-${day}`}>{formatWeekday(day, page.language)}</h3>
        <ul>
          {entries.map((entry) => (
            <li key={`${entry.what}-${entry.collection}-${entry.id}`}>
              <AgendaEntryLink entry={entry} page={page} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)
