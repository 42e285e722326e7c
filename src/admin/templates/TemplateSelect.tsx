'use client'

import { useForm } from '@payloadcms/ui'
import { useId, useRef, type ChangeEvent } from 'react'
import type { Step } from '../steps/Step'
import { useStepSubject } from '../steps/StepSubject'
import { useWords } from '../useWords'
import { fillPlaceholders } from './fillPlaceholders'
import { purposeOf } from './purposeOf'
import './templates.css'
import { templateWords } from './templateWords'
import { useTextTemplates } from './useTextTemplates'

/**
 * Chooses a text that is used again and puts it in the box below, where it can be edited. What somebody wrote there
 * stays. Shows nothing when there is no text for this step.
 *
 * @param path - the box in the form.
 */
export const TemplateSelect = ({ step, path }: { step: Step; path: string }) => {
  const id = useId()
  const { collection, names } = useStepSubject()
  const { dispatchFields, getFields } = useForm()
  const { language } = useWords()
  const templates = useTextTemplates(purposeOf(step), collection)
  const inserted = useRef('')
  const words = templateWords[language]
  if (templates.length === 0) return null

  const choose = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const template = templates.find((one) => String(one.id) === target.value)
    const fields = getFields()
    const written = String(fields[path]?.value ?? '')
    const text = template ? fillPlaceholders(template.text, names) : ''
    const isTheirs = written.trim() !== '' && written !== inserted.current
    const value = isTheirs ? [written.trimEnd(), text].filter(Boolean).join('\n\n') : text
    inserted.current = isTheirs ? '' : text
    dispatchFields({ type: 'UPDATE', path, value, valid: true, errorMessage: undefined })
    if (template?.refusalGround && fields.refusalGround) {
      dispatchFields({ type: 'UPDATE', path: 'refusalGround', value: template.refusalGround, valid: true })
    }
  }
  return (
    <div className="field-type noaber-template">
      <label className="field-label" htmlFor={id}>
        {words.choose}
      </label>
      <select aria-describedby={`${id}-hint`} className="noaber-select" id={id} onChange={choose}>
        <option value="">{words.none}</option>
        {templates.map((template) => (
          <option key={template.id} value={template.id}>
            {template.title}
          </option>
        ))}
      </select>
      <p className="field-description" id={`${id}-hint`}>
        {words.hint}
      </p>
    </div>
  )
}
