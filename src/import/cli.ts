import type { Payload } from 'payload'
import { EXIT } from './exitCode'
import { languageOfTerminal } from './language'
import { main } from './main'
import { stopOnSignals } from './stopOnSignals'
import type { OpenSite } from './write/openSite'

const language = languageOfTerminal(process.env)
const say = (nl: string, en: string) => process.stderr.write(`${language === 'nl' ? nl : en}\n`)

let site: OpenSite | undefined

const openPayload = async (): Promise<Payload> => {
  say('De site wordt geopend …', 'Opening the site …')
  const { openSite } = await import('./write/openSite')
  site = await openSite()
  return site.payload
}

const signal = stopOnSignals(() =>
  say(
    '\nIk maak de regels af waar ik mee bezig ben en stop dan.',
    '\nFinishing the rows under way, then stopping.',
  ),
)

try {
  const { env, stdout: out, stderr: err } = process
  process.exitCode = await main(process.argv.slice(2), { env, out, err, signal, openPayload })
} catch (error) {
  const isOurs = error instanceof Error && 'code' in error && 'data' in error
  process.stderr.write(`${isOurs ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = EXIT.nothingDone
} finally {
  await site?.close()
  process.exit()
}
