'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { FoundPerson } from '../../operations/persons/handlePerson'
import type { Label } from '../../workflow'
import { fillIn } from '../filters/fillIn'
import { personWords } from './personWords'

interface FoundPersonProps {
  email: string
  found: FoundPerson
  isBusy: boolean
  language: keyof Label
  onDownload: () => void
  onErase: () => void
}

/** What is kept of somebody, in numbers, with the buttons to take it out and to erase it. Erasing asks first whether it may be done. */
export const FoundPersonFacts = ({
  email,
  found,
  isBusy,
  language,
  onDownload,
  onErase,
}: FoundPersonProps) => {
  const words = personWords[language]
  const [isSure, setIsSure] = useState(false)
  const rows = Object.entries(found as Readonly<Record<string, number>>)
  return (
    <section id="found-person">
      <h2>{fillIn(words.found, { email })}</h2>
      <div className="table noaber-table">
        <table cellPadding="0" cellSpacing="0">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, count]) => (
              <tr key={name}>
                <td>{words.counts[name] ?? name}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.downloadHint}</p>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        id="export-person"
        margin={false}
        onClick={onDownload}
        size="medium"
      >
        {words.download}
      </Button>
      <h3>{words.erase}</h3>
      <p>{words.eraseText}</p>
      <p>
        <label>
          <input
            checked={isSure}
            id="erase-sure"
            onChange={(event) => setIsSure(event.target.checked)}
            type="checkbox"
          />{' '}
          {words.confirm}
        </label>
      </p>
      <Button
        buttonStyle="error"
        disabled={isBusy || !isSure}
        id="erase-person"
        margin={false}
        onClick={onErase}
        size="medium"
      >
        {words.eraseButton}
      </Button>
    </section>
  )
}
