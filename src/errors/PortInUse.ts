/** Somebody else listens on the address that the site is to have. */
export class PortInUse extends Error {
  readonly code = 'portInUse'
  readonly status = 500
  readonly data: { host: string; port: number; pid: number | null }

  constructor(data: { host: string; port: number; pid: number | null }) {
    const who = data.pid === null ? 'another program' : `process ${data.pid}`
    super(
      `Port ${data.port} of ${data.host} is taken by ${who}. Stop it, or choose another port: PORT=${data.port + 1} npm start`,
    )
    this.name = 'PortInUse'
    this.data = data
  }
}
