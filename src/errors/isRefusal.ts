/**
 * Whether an error says no for a reason (a status of 4xx: a refused step, something that is gone or in the trash), as
 * against something that broke. Trying again changes nothing. By its status, since two copies of this code may run in
 * one process and `instanceof` then fails (payload-recipes 10).
 */
export const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && 'status' in error && Number(error.status) >= 400 && Number(error.status) < 500
