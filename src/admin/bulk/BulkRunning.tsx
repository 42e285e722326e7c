'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { BulkWords } from './bulkWords'
import type { BulkProgress } from './runBulk'

/** How far it is, with a safe way to stop. Leaving the page meanwhile asks whether that is meant. */
export const BulkRunning = ({
  onStop,
  progress: { results, total },
  words,
}: {
  onStop: () => void
  progress: BulkProgress
  words: BulkWords
}) => {
  const [isStopping, setStopping] = useState(false)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  const stop = () => {
    setStopping(true)
    onStop()
  }
  const said = `${results.length} ${words.of} ${total} ${words.documents}`
  return (
    <div className="noaber-bulk">
      <p aria-live="polite">
        {words.progress}: {said}
      </p>
      <progress
        aria-label={words.progress}
        className="noaber-bulk__progress"
        max={total}
        value={results.length}
      />
      <p>{words.keepOpen}</p>
      <Button buttonStyle="secondary" disabled={isStopping} id="bulk-stop" margin={false} onClick={stop}>
        {isStopping ? words.stopping : words.stop}
      </Button>
    </div>
  )
}
