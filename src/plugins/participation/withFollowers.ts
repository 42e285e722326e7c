import type { Config } from 'payload'
import { followEndpoints } from './endpoints/follow'

/** Lets anybody with an address follow a subsidy window or a theme by mail. What the host answers itself stays. */
export const withFollowers = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...followEndpoints],
})
