import { createServer, connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A door in front of a database that can be shut: what is connected is cut off, and nobody gets in. */
export interface Gate {
  url: string
  shut: () => Promise<void>
  open: () => Promise<void>
}

/** Puts a gate in front of the database at this address. */
export const makeGate = async (databaseUrl: string): Promise<Gate> => {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.pipe(near)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const url = new URL(databaseUrl)
  url.port = String(port)
  return {
    url: url.href,
    open: () => listen(port),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
