import type { Server } from 'node:http'
import { PortInUse } from '../errors/PortInUse'
import { whoListens } from './whoListens'

/**
 * Starts listening.
 *
 * @param port 0 for any free one
 * @returns the port that it got
 * @throws PortInUse with the process that has it, where that can be known
 */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse({ host, port, pid: whoListens(port) }) : error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** Stops listening, lets requests that are under way finish, and cuts those that take longer than the grace. */
export const stopListening = (server: Server, graceSeconds = 8): Promise<void> =>
  new Promise((resolve) => {
    if (!server.listening) return resolve()
    const timer = setTimeout(() => server.closeAllConnections(), graceSeconds * 1_000)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
