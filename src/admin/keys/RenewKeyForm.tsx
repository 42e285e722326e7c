'use client'

import { Button, SelectInput } from '@payloadcms/ui'
import { useState } from 'react'
import { useNamedSelects } from '../steps/useNamedSelects'
import type { KeyWords } from './keyWords'

const CHOICES = [0, 1, 3, 7]

interface RenewKeyFormProps {
  isBusy: boolean
  words: KeyWords
  onRenew: (keepDays: number) => void
}

/** For how many days the former secret of a key goes on working. Inside the form of the key, so not a form itself. */
export const RenewKeyForm = ({ isBusy, words, onRenew }: RenewKeyFormProps) => {
  const [days, setDays] = useState('1')
  const choice = useNamedSelects(words.keepDays)
  const labelOf = (count: number) =>
    count === 0 ? words.notAtAll : count === 1 ? words.day : words.manyDays.replace('{days}', String(count))
  return (
    <div className="noaber-keys">
      <p>{words.renewIntro}</p>
      <div ref={choice}>
        <SelectInput
          isClearable={false}
          label={words.keepDays}
          name="keepDays"
          onChange={(option) => {
            if (!Array.isArray(option)) setDays(String(option.value))
          }}
          options={CHOICES.map((count) => ({ label: labelOf(count), value: String(count) }))}
          path="key-keep-days"
          value={days}
        />
      </div>
      <div>
        <Button
          disabled={isBusy}
          id="renew-key-now"
          margin={false}
          onClick={() => onRenew(Number(days))}
          size="medium"
        >
          {words.renew}
        </Button>
      </div>
    </div>
  )
}
