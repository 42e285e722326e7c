'use client'

import { Button } from '@payloadcms/ui'
import type { Step } from '../steps/Step'
import { StepMenu } from '../steps/StepMenu'
import { useWords } from '../useWords'
import type { QueueSteps } from './queueSteps'
import { queueWords } from './queueWords'

interface QueueButtonsProps {
  steps: QueueSteps
  choose: (step: Step) => void
  showsKeys: boolean
}

/** Publish, ask, refuse: with the key that does the same. Other steps stand in a menu. */
export const QueueButtons = ({ steps, choose, showsKeys }: QueueButtonsProps) => {
  const { language } = useWords()
  const words = queueWords[language]
  const { publish, ask, refuse, others } = steps
  const button = (step: Step | null, key: string, style: 'primary' | 'secondary', className?: string) =>
    step ? (
      <Button
        buttonStyle={style}
        className={className}
        extraButtonProps={{ 'aria-keyshortcuts': showsKeys ? key : undefined }}
        id={`queue-${step.key}`}
        margin={false}
        onClick={() => choose(step)}
        size="medium"
      >
        {step.title} {showsKeys ? <kbd aria-hidden="true">{key}</kbd> : null}
      </Button>
    ) : null
  return (
    <div aria-label={words.actions} className="noaber-queue__steps" role="group">
      {button(publish, 'p', 'primary')}
      {button(ask, 'v', 'secondary')}
      {button(refuse, 'w', 'primary', 'noaber-danger')}
      <StepMenu
        align="left"
        groups={[{ steps: others }]}
        id="queue-others"
        idOf={({ key }) => `queue-${key}`}
        onChoose={choose}
        title={words.otherSteps}
      />
    </div>
  )
}
