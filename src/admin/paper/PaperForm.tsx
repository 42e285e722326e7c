'use client'

import type { ReactNode } from 'react'
import { fillIn } from '../filters/fillIn'
import type { PaperWords } from './paperWords'
import type { PaperRow } from './usePaper'

type Name = 'title' | 'story' | 'theme' | 'area' | 'name' | 'email' | 'publicName'

interface PaperFormProps {
  row: PaperRow
  number: number
  themes: readonly { id: number; label: string }[]
  areas: readonly { id: number; label: string }[]
  words: PaperWords
  onChange: (given: Partial<PaperRow>) => void
  onRemove: () => void
}

/** One form on paper, to be typed in. What is wrong stands beside its field. */
export const PaperForm = ({ areas, number, onChange, onRemove, row, themes, words }: PaperFormProps) => {
  const idOf = (name: string) => `paper-${row.key}-${name}`
  const bind = (name: Name) => ({
    id: idOf(name),
    value: row[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
    'aria-invalid': row.mistakes[name] ? true : undefined,
    'aria-describedby': row.mistakes[name] ? `${idOf(name)}-wrong` : undefined,
  })
  const wrong = (name: string) =>
    row.mistakes[name] ? (
      <span className="noaber-paper__wrong" id={`${idOf(name)}-wrong`}>
        {row.mistakes[name]}
      </span>
    ) : null
  const field = (name: Name, label: string, input: ReactNode) => (
    <div className={`noaber-paper__field noaber-paper__field--${name}`}>
      <label htmlFor={idOf(name)}>{label}</label>
      {input}
      {wrong(name)}
    </div>
  )
  const options = (list: readonly { id: number; label: string }[]) => (
    <>
      <option value="">{words.choose}</option>
      {list.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </>
  )
  return (
    <fieldset className="noaber-paper__form" data-form={number}>
      <legend>{fillIn(words.form, { number: String(number) })}</legend>
      {wrong('form')}
      <div className="noaber-paper__fields">
        {field('title', words.ideaTitle, <input {...bind('title')} maxLength={120} type="text" />)}
        {field('story', words.story, <textarea {...bind('story')} maxLength={10_000} rows={4} />)}
        {field('area', words.area, <select {...bind('area')}>{options(areas)}</select>)}
        {field('theme', words.theme, <select {...bind('theme')}>{options(themes)}</select>)}
        {field(
          'name',
          words.name,
          <input {...bind('name')} autoComplete="off" maxLength={120} type="text" />,
        )}
        {field(
          'email',
          words.email,
          <input {...bind('email')} autoComplete="off" maxLength={254} type="email" />,
        )}
        {field(
          'publicName',
          words.publicName,
          <input {...bind('publicName')} autoComplete="off" maxLength={120} type="text" />,
        )}
      </div>
      <div className="noaber-paper__foot">
        <label className="noaber-paper__terms">
          <input
            aria-describedby={row.mistakes.terms ? `${idOf('terms')}-wrong` : undefined}
            checked={row.terms}
            onChange={(event) => onChange({ terms: event.target.checked })}
            type="checkbox"
          />
          {words.terms}
        </label>
        {wrong('terms')}
        <button className="noaber-paper__remove" onClick={onRemove} type="button">
          {fillIn(words.remove, { number: String(number) })}
        </button>
      </div>
    </fieldset>
  )
}
