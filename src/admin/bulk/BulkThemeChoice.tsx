'use client'

import { Button, RelationshipInput, toast } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useState, type FormEvent } from 'react'
import { useNamedSelects } from '../steps/useNamedSelects'
import type { BulkAct } from './BulkDrawer'
import type { BulkWords } from './bulkWords'

/** Which theme is added to all of the chosen documents. */
export const BulkThemeChoice = ({
  ids,
  onCancel,
  onChosen,
  words,
}: {
  ids: readonly number[]
  onCancel: () => void
  onChosen: (ids: readonly number[], act: BulkAct) => Promise<void>
  words: BulkWords
}) => {
  const [theme, setTheme] = useState<{ relationTo: CollectionSlug; value: number | string } | null>(null)
  const ref = useNamedSelects(words.chooseTheme)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!theme) return void toast.warning(words.themeMissing)
    void onChosen(ids, { addTheme: Number(theme.value) })
  }
  return (
    <form className="noaber-bulk" noValidate onSubmit={submit}>
      <div ref={ref}>
        <RelationshipInput
          allowCreate={false}
          allowEdit={false}
          description={words.themeHint}
          hasMany={false}
          label={words.chooseTheme}
          onChange={(value) => setTheme(value)}
          path="theme"
          relationTo={['themes']}
          value={theme}
        />
      </div>
      <div className="noaber-step__buttons">
        <Button buttonStyle="primary" id="bulk-start" margin={false} size="large" type="submit">
          {words.start}: {ids.length} {words.documents}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="large" type="button">
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
