/**
 * An amount in whole euro cents as it stands in an address, in euros: a point before the cents, if there are any.
 *
 * @example amountInAddress(250_050) // '2500.50'
 */
export const amountInAddress = (cents: number): string => {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.00$/, '')
}
