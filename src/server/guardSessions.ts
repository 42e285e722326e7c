import type { Config } from 'payload'

/**
 * What a public site needs of every collection that people sign in with: cookies that other sites cannot use and, over
 * https, that never travel in the clear.
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
          }
        : collection,
    ),
  })
