/**
 * Compares what the public sees with the documents and repairs what differs: `npm run reconcile`. Ctrl-C stops it after
 * the document under way; run it again to go on. Ends with 0 when nothing had to be repaired, with 1 when it did.
 */
import { openSite } from '../src/import/write/openSite'
import { reconcile } from '../src/operations/reconcile'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

const site = await openSite()
try {
  const report = await reconcile(site.payload, {
    signal: stop.signal,
    onProgress: ({ checked }) => {
      if (process.stderr.isTTY && checked % 25 === 0) process.stderr.write(`\r${checked} documents`)
    },
  })
  const { checked, written, withdrawn } = report
  process.stderr.write('\r')
  console.log(`${checked} documents compared: ${written} items written, ${withdrawn} withdrawn.`)
  process.exitCode = written + withdrawn > 0 ? 1 : 0
} finally {
  await site.close()
}
process.exit()
