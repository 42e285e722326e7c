import type { Person } from '../../operations/people/readPeople'
import type { Label } from '../../workflow'
import { fillIn } from '../filters/fillIn'
import { ToneIcon } from '../state/ToneIcon'
import { formatInstant } from '../steps/formatInstant'
import { organisationWords, roleNames, statusLooks } from './organisationWords'
import { PersonActions } from './PersonActions'

interface PeopleTableProps {
  apiRoute: string
  people: readonly Person[]
  language: keyof Label
  isAdmin: boolean
  mayChange: boolean
}

/** Who has an account and who was invited, with what can be done about each. */
export const PeopleTable = ({ apiRoute, isAdmin, language, mayChange, people }: PeopleTableProps) => {
  const words = organisationWords[language]
  return (
    <div aria-label={words.people} className="table noaber-table" role="region" tabIndex={0}>
      <table cellPadding="0" cellSpacing="0">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.role}</th>
            {isAdmin ? <th scope="col">{words.partner}</th> : null}
            <th scope="col">{words.status}</th>
            <th scope="col">{words.lastSignIn}</th>
            {mayChange ? <th scope="col">{words.actions}</th> : null}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr data-person={person.email} key={`${person.kind} ${person.id}`}>
              <td>
                {person.name}
                {person.isSelf ? ` (${words.self})` : ''}
                <p className="noaber-table__more">{person.email}</p>
              </td>
              <td>{roleNames[person.role][language]}</td>
              {isAdmin ? <td>{person.partner ?? '–'}</td> : null}
              <td>
                <Status language={language} person={person} />
              </td>
              <td>{lastSignIn(person, language)}</td>
              {mayChange ? (
                <td>
                  <PersonActions
                    apiRoute={apiRoute}
                    isAdmin={isAdmin}
                    language={language}
                    person={{ kind: person.kind, id: person.id, name: person.name, status: person.status }}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Status = ({ language, person }: { language: keyof Label; person: Person }) => {
  const words = organisationWords[language]
  const { label, tone } = statusLooks[person.status]
  const until = person.until ? formatInstant(person.until, language) : ''
  return (
    <>
      <span className={`noaber-badge noaber-badge--${tone}`} data-state={person.status}>
        <ToneIcon tone={tone} />
        {label[language]}
      </span>
      {person.status === 'invited' ? (
        <p className="noaber-table__more">
          {person.invitedBy
            ? fillIn(words.invitedBy, { name: person.invitedBy, until })
            : fillIn(words.invitedByNobody, { until })}
        </p>
      ) : null}
    </>
  )
}

const lastSignIn = ({ kind, lastSignInAt }: Person, language: keyof Label): string => {
  if (kind === 'invitation') return '–'
  return lastSignInAt ? formatInstant(lastSignInAt, language) : organisationWords[language].never
}
