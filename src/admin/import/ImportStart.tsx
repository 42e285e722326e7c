'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { CONTENT_KINDS, IMPORT_KINDS, type ImportKind } from '../../import/fields/ImportField'
import { useWords } from '../useWords'
import { importWords } from './importWords'
import { sendFile } from './sendFile'

interface ImportStartProps {
  apiRoute: string
  home: string
  /** Whether the outcome of subsidy windows can be brought in: by the desk only. */
  hasGrants: boolean
  partners: readonly { id: number; title: string }[]
}

/** Chooses a file or an address, and what it is. */
export const ImportStart = ({ apiRoute, hasGrants, home, partners }: ImportStartProps) => {
  const { language } = useWords()
  const words = importWords[language]
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [partner, setPartner] = useState(String(partners[0]?.id ?? ''))
  const [kind, setKind] = useState<ImportKind>('events')
  const [source, setSource] = useState<string | null>(null)
  const isGrants = kind === 'grants'
  const titleOf = (id: string) => partners.find((one) => String(one.id) === id)?.title ?? ''

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setProblem('')
    setIsBusy(true)
    const form = new FormData(event.currentTarget)
    const answer = await sendFile(apiRoute, form, words)
    if ('id' in answer) router.push(`${home}?id=${answer.id}`)
    else {
      setProblem(answer.problem)
      setIsBusy(false)
    }
  }
  if (partners.length === 0 && !hasGrants) return <p>{words.noPartners}</p>
  return (
    <form className="noaber-import__start" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{words.choose}</h2>
      {isGrants ? null : (
        <label>
          {words.partner}
          <select name="partner" onChange={({ target }) => setPartner(target.value)} value={partner}>
            {partners.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.kind}
        <select name="kind" onChange={({ target }) => setKind(target.value as ImportKind)} value={kind}>
          {(hasGrants ? IMPORT_KINDS : CONTENT_KINDS).map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.source}
        <input
          aria-describedby="noaber-import-source"
          maxLength={120}
          name="source"
          onChange={({ target }) => setSource(target.value)}
          value={source ?? (isGrants ? words.grantsSource : titleOf(partner))}
        />
      </label>
      <p className="noaber-import__help" id="noaber-import-source">
        {isGrants ? words.grantsHelp : words.sourceHelp}
      </p>
      <label>
        {words.file}
        <input accept=".csv,.txt,.tsv,.xlsx,.json" name="file" type="file" />
      </label>
      {isGrants ? null : (
        <>
          <label>
            {words.orAddress}
            <input aria-describedby="noaber-import-address" name="address" type="url" />
          </label>
          <p className="noaber-import__help" id="noaber-import-address">
            {words.addressHelp}
          </p>
        </>
      )}
      <p className="noaber-import__problem" role="alert">
        {problem}
      </p>
      <button className="noaber-import__button" disabled={isBusy} type="submit">
        {isBusy ? words.opening : words.open}
      </button>
    </form>
  )
}
