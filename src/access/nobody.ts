import type { Access } from 'payload'

/** Nobody, over any API. The engine writes with `overrideAccess`. */
export const nobody: Access = () => false
