import type { Access } from 'payload'

/** Moving to the trash, as against deleting for good: Payload asks `access.delete` for both. */
export const trashing: Access = ({ data }) => Boolean(data?.deletedAt)
