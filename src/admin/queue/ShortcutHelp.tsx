'use client'

import { Drawer } from '@payloadcms/ui'
import { useWords } from '../useWords'
import { queueWords } from './queueWords'

export const HELP = 'noaber-queue-help'

const keys = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['p', 'keyPublish'],
  ['v', 'keyAsk'],
  ['w', 'keyRefuse'],
  ['o', 'keyOpen'],
  ['u', 'keyUndo'],
  ['?', 'keyHelp'],
  ['Ctrl + Enter', 'keySend'],
] as const

/** What the shortcut keys do. */
export const ShortcutHelp = () => {
  const { language } = useWords()
  const words = queueWords[language]
  return (
    <Drawer className="noaber-drawer" slug={HELP} title={words.help}>
      <div className="noaber-keys">
        <p>{words.helpIntro}</p>
        <dl>
          {keys.map(([key, name]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words[name]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Drawer>
  )
}
