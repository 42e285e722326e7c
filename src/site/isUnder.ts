/** Whether an address is that of a list, or of something in it. */
export const isUnder = (address: string, path: string): boolean =>
  address.split('?')[0] === path || address.startsWith(`${path}/`)
