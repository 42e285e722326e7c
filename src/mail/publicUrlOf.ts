import type { Payload } from 'payload'

/** Where the site is, without a slash at the end: '' when nobody said. */
export const publicUrlOf = ({ config }: Pick<Payload, 'config'>): string => {
  const { noaberPublicUrl } = (config.custom ?? {}) as { noaberPublicUrl?: string }
  return (noaberPublicUrl ?? '').replace(/\/+$/, '')
}
