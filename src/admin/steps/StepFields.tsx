'use client'

import { RenderFields, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { StepInput } from './stepInput'
import { useStepSubject } from './StepSubject'
import { useNamedSelects } from './useNamedSelects'

/** Renders inputs of a step with Payload's own fields, so that they look and work as in the form behind it. */
export const StepFields = ({ inputs }: { inputs: readonly StepInput[] }) =>
  inputs.map((input) => <StepFieldInput input={input} key={input.path} />)

const StepFieldInput = ({ input: { field, parentPath } }: { input: StepInput }) => {
  const { collection } = useStepSubject()
  const { i18n } = useTranslation()
  const label = 'label' in field && field.label ? field.label : ''
  const ref = useNamedSelects(getTranslation(label, i18n))
  return (
    <div ref={ref}>
      <RenderFields
        fields={[field]}
        forceRender
        margins={false}
        parentIndexPath=""
        parentPath={parentPath}
        parentSchemaPath={[collection, parentPath].filter(Boolean).join('.')}
        permissions={true}
      />
    </div>
  )
}
