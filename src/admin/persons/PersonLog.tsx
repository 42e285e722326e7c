import type { PersonLogLine } from '../../operations/persons/logPerson'
import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { personWords } from './personWords'

/** What was done with the data of people: when, by whom and how much. Of whom it was is not kept. */
export const PersonLog = ({ language, log }: { language: keyof Label; log: readonly PersonLogLine[] }) => {
  const words = personWords[language]
  if (log.length === 0) return <p>{words.noLog}</p>
  return (
    <div aria-label={words.log} className="table noaber-table" role="region" tabIndex={0}>
      <table cellPadding="0" cellSpacing="0">
        <thead>
          <tr>
            {[words.at, words.action, words.by, words.how].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {log.map(({ action, actorKind, actorName, at, counts, id }) => (
            <tr key={id}>
              <td>{formatInstant(at, language)}</td>
              <td>{words.actions[action] ?? action}</td>
              <td>{actorName ?? words.actors[actorKind] ?? actorKind}</td>
              <td>
                {Object.entries(counts)
                  .filter(([, count]) => count > 0)
                  .map(([name, count]) => `${words.counts[name] ?? name}: ${count}`)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
