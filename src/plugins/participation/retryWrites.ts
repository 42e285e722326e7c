import {
  addDataAndFileToRequest,
  getDataLoader,
  type Endpoint,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { retryDeadlocks } from '../../db/retryDeadlocks'
import { settingsOfConfig } from '../../publishing/settingsOf'

/** What Payload itself answers for a collection: a new document, a change to one, and taking one away. */
const WRITES = new Set(['post /', 'patch /:id', 'delete /:id'])

/** Endpoints that try again already: one instance may be started more than once in development. */
const known = new WeakSet<Endpoint>()

/**
 * Lets what is saved in the panel or over REST be done again when Postgres broke it off because of another write, in
 * collections with a workflow. Payload adds these endpoints after the plugins ran, and begins and ends the transaction
 * inside of them, so they are wrapped on the running instance.
 */
export const retryWrites = (payload: Payload): void => {
  for (const { config } of Object.values(payload.collections)) {
    if (!config.endpoints || !settingsOfConfig(config).workflow) continue
    config.endpoints = config.endpoints.map((endpoint) =>
      WRITES.has(`${endpoint.method} ${endpoint.path}`) && !known.has(endpoint)
        ? retried(endpoint)
        : endpoint,
    )
  }
}

const retried = (endpoint: Endpoint): Endpoint => {
  const wrapped: Endpoint = {
    ...endpoint,
    handler: async (req) => {
      const startAnew = await rememberRequest(req)
      return retryDeadlocks(async () => {
        startAnew()
        return endpoint.handler(req)
      })
    },
  }
  known.add(wrapped)
  return wrapped
}

/** Reads the body, once; what is given back makes the request as it was before anything was done with it. */
const rememberRequest = async (req: PayloadRequest): Promise<() => void> => {
  await addDataAndFileToRequest(req)
  const context = { ...req.context }
  const data = structuredClone(req.data)
  // Payload reads the body again when there is one, and a stream can be read only once.
  Object.defineProperty(req, 'body', { value: null, configurable: true })
  return () => {
    req.context = { ...context }
    req.data = structuredClone(data)
    req.payloadDataLoader = getDataLoader(req)
  }
}
