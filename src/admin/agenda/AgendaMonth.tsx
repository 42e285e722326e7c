import { fillIn } from '../filters/fillIn'
import { AgendaEntryLink } from './AgendaEntryLink'
import type { AgendaPage, EntriesByDay } from './AgendaPage'
import { formatMonth, formatWeekday, weekdayNames } from './formatDay'
import { weeksOf, type Month } from './dutchMonth'

/** What fits in a day of the month; the list shows everything. */
const SHOWN = 4

interface AgendaMonthProps {
  month: Month
  /** `2027-03-03` */
  today: string
  byDay: EntriesByDay
  page: AgendaPage
  /** The address of the same month as a list. */
  list: string
}

/** A month as a table of weeks. On a small screen only the days on which something happens, one under the other. */
export const AgendaMonth = ({ month, today, byDay, page, list }: AgendaMonthProps) => (
  <table className="noaber-month">
    <caption className="noaber-unseen">{formatMonth(month, page.language)}</caption>
    <thead>
      <tr>
        {weekdayNames(page.language).map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(month).map((week, index) => (
        <tr key={week.find(Boolean) ?? index}>
          {week.map((day, place) => (
            <DayCell
              day={day}
              entries={byDay.get(day ?? '') ?? []}
              isToday={day === today}
              key={day ?? `outside-${place}`}
              list={list}
              page={page}
            />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

interface DayCellProps {
  day: string | null
  entries: NonNullable<ReturnType<EntriesByDay['get']>>
  isToday: boolean
  page: AgendaPage
  list: string
}

const DayCell = ({ day, entries, isToday, page, list }: DayCellProps) => {
  if (!day) return <td className="noaber-month__outside" />
  const rest = entries.length - SHOWN
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      className={entries.length === 0 ? 'noaber-month__empty' : undefined}
      data-day={day}
    >
      <time className="noaber-month__day" dateTime={day}>
        <span className="noaber-month__number">{Number(day.slice(8))}</span>
        <span className="noaber-month__name">{formatWeekday(day, page.language)}</span>
      </time>
      {entries.length > 0 ? (
        <ul>
          {entries.slice(0, SHOWN).map((entry) => (
            <li key={`${entry.what}-${entry.collection}-${entry.id}`}>
              <AgendaEntryLink entry={entry} page={page} />
            </li>
          ))}
        </ul>
      ) : null}
      {rest > 0 ? (
        <a className="noaber-month__more" href={`${list}#day-${day}`}>
          {fillIn(page.words.more, { count: String(rest) })}
          <span className="noaber-unseen">{` (${formatWeekday(day, page.language)})`}</span>
        </a>
      ) : null}
    </td>
  )
}
