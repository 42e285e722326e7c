import type { PayloadRequest } from 'payload'

/** Whether a request came with an API key, revoked or not. */
export const isKey = ({ user }: PayloadRequest): boolean => user?.collection === 'api-keys'
