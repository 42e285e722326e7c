'use client'

import type { FileMapping } from '../../import/fields/FileMapping'
import { fieldsOf } from '../../import/fields/importFields'
import type { Vocabulary } from '../../import/fields/Vocabulary'
import type { FileImport } from '../../operations/imports/FileImport'
import { fillIn } from '../filters/fillIn'
import { useWords } from '../useWords'
import { FixedValue } from './FixedValue'
import { importWords } from './importWords'

interface MappingTableProps {
  file: Pick<FileImport, 'kind' | 'columns'>
  mapping: FileMapping
  onChange: (mapping: FileMapping) => void
  vocabulary: Vocabulary
}

/** Which column fills which field, to change. */
export const MappingTable = ({ file, mapping, onChange, vocabulary }: MappingTableProps) => {
  const { language, say } = useWords()
  const words = importWords[language]
  const { columns, fixed } = mapping
  const used = Object.values(columns)
  const unused = file.columns.filter((column) => !used.includes(column))
  return (
    <section>
      <h2 id="noaber-import-columns">{words.columnsTitle}</h2>
      <p className="noaber-import__help">{words.columnsHelp}</p>
      <div aria-labelledby="noaber-import-columns" className="table noaber-table" role="region" tabIndex={0}>
        <table cellPadding="0" cellSpacing="0">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.fixedValue}</th>
            </tr>
          </thead>
          <tbody>
            {fieldsOf(file.kind).map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  {say(field.label)}
                  {field.needed?.includes(file.kind) ? <small> ({words.needed})</small> : null}
                </th>
                <td>
                  <select
                    aria-label={fillIn(words.columnOf, { field: say(field.label) })}
                    data-field={field.name}
                    onChange={({ target }) =>
                      onChange({ columns: withEntry(columns, field.name, target.value), fixed })
                    }
                    value={columns[field.name] ?? ''}
                  >
                    <option value="">{words.none}</option>
                    {file.columns.map((column) => (
                      <option key={column} value={column}>
                        {column}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  {field.isFixable ? (
                    <FixedValue
                      field={field}
                      label={fillIn(words.fixedOf, { field: say(field.label) })}
                      none={words.noFixed}
                      onChange={(value) => onChange({ columns, fixed: withEntry(fixed, field.name, value) })}
                      value={fixed[field.name] ?? ''}
                      vocabulary={vocabulary}
                    />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns.id || file.kind === 'grants' ? null : <p className="noaber-import__note">{words.noIdHelp}</p>}
      {unused.length > 0 ? <p>{fillIn(words.unused, { columns: unused.join(', ') })}</p> : null}
    </section>
  )
}

const withEntry = (
  entries: Readonly<Record<string, string>>,
  name: string,
  value: string,
): Readonly<Record<string, string>> => {
  const others = Object.fromEntries(Object.entries(entries).filter(([key]) => key !== name))
  return value === '' ? others : { ...others, [name]: value }
}
