'use client'

import { Button, SelectInput, toast, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useNamedSelects } from '../steps/useNamedSelects'
import { PreviewLinkRow } from './PreviewLinkRow'
import type { PreviewWords } from './previewWords'
import { usePreviewLinks } from './usePreviewLinks'

const CHOICES = [1, 3, 7, 14, 30]

interface PreviewLinksProps {
  collection: string
  id: number | string
  language: 'nl' | 'en'
  words: PreviewWords
}

/** Makes links to a preview, and lists those that work, each to be copied or revoked. */
export const PreviewLinks = ({ collection, id, language, words }: PreviewLinksProps) => {
  const { links, load, make, revoke } = usePreviewLinks(collection, id)
  const isModified = useFormModified()
  const [days, setDays] = useState('7')
  const [isBusy, setBusy] = useState(false)
  const [newest, setNewest] = useState<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const choice = useNamedSelects(words.days)

  useEffect(() => {
    void load().then((isThere) => {
      if (!isThere) toast.error(words.failed)
    })
  }, [load, words])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    const made = await make(Number(days))
    setBusy(false)
    if (!made) return void toast.error(words.failed)
    setNewest(made.id)
    toast.success(words.made)
  }
  const end = async (link: number) => {
    if (!(await revoke(link))) return void toast.error(words.failed)
    toast.success(words.revoked)
    // The button that had the focus is gone.
    heading.current?.focus()
  }
  return (
    <div className="noaber-previews">
      <p>{words.intro}</p>
      {isModified ? <p className="noaber-previews__unsaved">{words.unsaved}</p> : null}
      <form className="noaber-previews__form" onSubmit={(event) => void submit(event)}>
        <div ref={choice}>
          <SelectInput
            isClearable={false}
            label={words.days}
            name="days"
            onChange={(option) => {
              if (!Array.isArray(option)) setDays(String(option.value))
            }}
            options={CHOICES.map((count) => ({
              label: count === 1 ? words.day : words.manyDays.replace('{days}', String(count)),
              value: String(count),
            }))}
            path="preview-days"
            value={days}
          />
        </div>
        <Button disabled={isBusy} id="make-preview-link" margin={false} size="medium" type="submit">
          {words.make}
        </Button>
      </form>
      <h3 ref={heading} tabIndex={-1}>
        {words.links}
      </h3>
      {links === null ? <p>{words.loading}</p> : null}
      {links?.length === 0 ? <p>{words.none}</p> : null}
      <ul className="noaber-previews__list">
        {links?.map((link) => (
          <PreviewLinkRow
            isNew={link.id === newest}
            key={link.id}
            language={language}
            link={link}
            onRevoke={() => void end(link.id)}
            words={words}
          />
        ))}
      </ul>
    </div>
  )
}
