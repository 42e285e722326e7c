'use client'

import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'
import { Fragment } from 'react'
import '../admin.css'
import type { Step } from './Step'

interface StepMenuProps {
  id: string
  title: string
  align: 'left' | 'right'
  /** Steps that belong together, under a heading or without. A group without steps is left out. */
  groups: readonly { label?: string; steps: readonly Step[] }[]
  /** The id of the button of a step. */
  idOf: (step: Step) => string
  onChoose: (step: Step) => void
}

/** Other steps that can be taken than those that have a button of their own. Nothing when there are none. */
export const StepMenu = ({ id, title, align, groups, idOf, onChoose }: StepMenuProps) => {
  const filled = groups.filter(({ steps }) => steps.length > 0)
  if (filled.length === 0) return null
  return (
    <Popup
      button={
        <span className="noaber-menu__button">
          {title}
          <ChevronIcon size="small" />
        </span>
      }
      buttonClassName="noaber-menu__trigger"
      horizontalAlign={align}
      id={id}
      portalClassName="noaber-menu"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {filled.map(({ label, steps }, place) => (
            <Fragment key={label ?? place}>
              {label ? <PopupList.GroupLabel label={label} /> : null}
              {steps.map((step) => (
                <PopupList.Button
                  className={step.emphasis === 'danger' ? 'noaber-menu__danger' : undefined}
                  id={idOf(step)}
                  key={step.key}
                  onClick={() => {
                    close()
                    onChoose(step)
                  }}
                >
                  {step.title}
                </PopupList.Button>
              ))}
            </Fragment>
          ))}
        </PopupList.ButtonGroup>
      )}
      size="fit-content"
      verticalAlign="bottom"
    />
  )
}
