'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Shows messages at fields of the form around it. A message goes once its field is changed, and all of them when new
 * ones are shown.
 *
 * @returns what shows them: messages by path.
 */
export const useFieldErrors = (): ((errors: Readonly<Record<string, string>>) => void) => {
  const { dispatchFields, getFields, setSubmitted } = useForm()
  const fields = useFormFields(([all]) => all)
  const [wrongValues, setWrongValues] = useState<Readonly<Record<string, unknown>>>({})

  useEffect(() => {
    for (const [path, wrong] of Object.entries(wrongValues)) {
      const field = fields[path]
      if (field?.valid === false && (field.value ?? null) !== wrong) {
        dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
      }
    }
  }, [dispatchFields, fields, wrongValues])

  return (errors) => {
    const now = getFields()
    for (const path of Object.keys(now)) {
      dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
    }
    const list = Object.entries(errors).map(([path, message]) => ({ path, message }))
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: list })
    setWrongValues(Object.fromEntries(list.map(({ path }) => [path, now[path]?.value ?? null])))
    setSubmitted(true)
  }
}
