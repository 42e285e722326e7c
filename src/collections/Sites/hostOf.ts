/**
 * The host in an address, or the host that somebody typed, as it is compared: lower case, with the port unless it is the
 * usual one. What is no host stays as it is, for the validation to say so.
 *
 * @example hostOf('https://Meedoen.Voorbeeld.nl/hub') // 'meedoen.voorbeeld.nl'
 */
export const hostOf = (text: string): string => {
  const trimmed = text.trim()
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`
  if (!URL.canParse(address)) return trimmed.toLowerCase()
  return new URL(address).host.replace(/:(80|443)$/, '')
}
