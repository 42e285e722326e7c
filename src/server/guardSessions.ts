import type { Config, Endpoint } from 'payload'

/** Nobody from outside makes the first account: the first start does (`firstAdmin`). */
const refuseFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json({ errors: [{ message: 'Accounts are made by an administrator.' }] }, { status: 403 }),
}

/**
 * What a public site needs of every collection that people sign in with: cookies that other sites cannot use and, over
 * https, that never travel in the clear; and no account for whoever comes first.
 */
export const guardSessions =
  ({ isSecure }: { isSecure: boolean }) =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.auth
        ? {
            ...collection,
            auth: {
              ...(collection.auth === true ? {} : collection.auth),
              cookies: { secure: isSecure, sameSite: 'Lax' },
            },
            endpoints:
              collection.endpoints === false ? false : [...(collection.endpoints ?? []), refuseFirstRegister],
          }
        : collection,
    ),
  })
