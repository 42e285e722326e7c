import type { Role } from '../workflow'

/** Who may change the public version of a live document at once; everybody else proposes. */
export const mayEditLive = (roles: ReadonlySet<Role>): boolean =>
  (['system', 'admin', 'editor', 'trustedPartner'] as const).some((role) => roles.has(role))
