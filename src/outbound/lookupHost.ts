import { lookup, Resolver, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

/** Milliseconds for one question to one name server, and how often it is asked. */
const QUESTION = { timeout: 2000, tries: 2 }

/** What a name server says when it has no such name, and when there is no name server: others may know. */
const NOT_THERE = ['ENOTFOUND', 'ENODATA', 'ECONNREFUSED', 'EREFUSED', 'EBADNAME']

/**
 * Finds all addresses of a host without keeping anybody waiting. `dns.lookup` asks in one of four threads that files and
 * compression share: a few names whose servers never answer would hold up the whole process. So the name servers are
 * asked first, without threads and with a limit; what they do not know (a name of this machine or network) is looked up
 * as the machine does.
 */
export const lookupHost: LookupFunction = (host, options, done) => {
  const asMachine = () => lookup(host, { ...options, all: true }, (error, found) => done(error, found))
  if (!host.includes('.')) return asMachine()
  const resolver = new Resolver(QUESTION)
  const ask = (family: 4 | 6) =>
    new Promise<{ error: NodeJS.ErrnoException | null; found: LookupAddress[] }>((resolve) => {
      resolver[`resolve${family}`](host, (error, addresses) =>
        resolve({ error, found: error ? [] : addresses.map((address) => ({ address, family })) }),
      )
    })
  void Promise.all([ask(4), ask(6)]).then((answers) => {
    const found = answers.flatMap((answer) => answer.found)
    if (found.length > 0) return done(null, found)
    const failed = answers.find(({ error }) => error && !NOT_THERE.includes(error.code ?? ''))
    if (failed?.error) return done(failed.error, [])
    asMachine()
  })
}
