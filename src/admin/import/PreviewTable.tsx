'use client'

import { useEffect, useState } from 'react'
import type { FileMapping } from '../../import/fields/FileMapping'
import { fieldsOf } from '../../import/fields/importFields'
import type { ImportKind } from '../../import/fields/ImportField'
import { outcomeLabels } from '../../operations/imports/outcomeLabels'
import type { PreviewRow } from '../../operations/imports/previewImport'
import { useWords } from '../useWords'
import { importWords } from './importWords'

interface PreviewTableProps {
  kind: ImportKind
  mapping: FileMapping
  read: (mapping: FileMapping) => Promise<readonly PreviewRow[]>
}

/** Milliseconds after the last choice before the rows are read again. */
const PAUSE = 400

/** What the first rows would become, with what is wrong, kept up with the choices. */
export const PreviewTable = ({ kind, mapping, read }: PreviewTableProps) => {
  const { language, say } = useWords()
  const words = importWords[language]
  const [seen, setSeen] = useState<{ mapping: FileMapping; rows: readonly PreviewRow[] } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const wait = setTimeout(() => {
      void read(mapping).then((rows) => {
        if (isCurrent) setSeen({ mapping, rows })
      })
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(wait)
    }
  }, [mapping, read])

  const rows = seen?.rows ?? []
  const isBusy = seen?.mapping !== mapping
  const fields = fieldsOf(kind).filter(({ name }) => rows.some(({ shown }) => shown[name]))
  const labelOf = (name: string | null) => {
    const found = fieldsOf(kind).find((field) => field.name === name)
    return found ? `${say(found.label)}: ` : name ? `${name}: ` : ''
  }
  return (
    <section aria-busy={isBusy} className="noaber-import__preview">
      <h2 id="noaber-import-preview">{words.previewTitle}</h2>
      <p aria-live="polite">{isBusy ? words.previewing : ''}</p>
      <div aria-labelledby="noaber-import-preview" className="table noaber-table" role="region" tabIndex={0}>
        <table cellPadding="0" cellSpacing="0">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.outcome}</th>
              {fields.map(({ label, name }) => (
                <th key={name} scope="col">
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, outcome, problems, shown }) => (
              <tr key={line}>
                <td>{line}</td>
                <td className="noaber-import__outcome" data-outcome={outcome}>
                  <strong>{say(outcomeLabels[outcome])}</strong>
                  {problems.map(({ field, message }) => (
                    <p key={`${field ?? ''} ${message}`}>
                      {labelOf(field)}
                      {message}
                    </p>
                  ))}
                </td>
                {fields.map(({ name }) => (
                  <td key={name}>
                    <span className="noaber-import__cell">{shown[name] ?? ''}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
