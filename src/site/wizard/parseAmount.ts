const WRITTEN: readonly RegExp[] = [
  // As in Dutch: 2.500,50 and 2 500 and 2500,-.
  /^(\d{1,3}(?:[. ]\d{3})+|\d{1,12})(?:,(\d{1,2}|-))?$/,
  // As in addresses, and in English: 2500.50 and 2,500.50.
  /^(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?$/,
]

/**
 * Reads an amount as people write it, in whole euro cents: no fraction ever passes through a float. Where Dutch and English
 * differ (2.500 and 2,500 both are two and a half thousand), neither is another amount in the other language.
 *
 * @returns null for what is no amount, or none above zero
 * @example parseAmount('€ 2.500,-') // 250000
 */
export const parseAmount = (typed: string): number | null => {
  const text = typed
    .replace(/^(?:€|eur(?:o)?)\s*|\s*(?:€|eur(?:o)?)$/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  for (const pattern of WRITTEN) {
    const [, euros, fraction = ''] = pattern.exec(text) ?? []
    if (euros === undefined) continue
    const digits = `${euros.replace(/\D/g, '')}${fraction.replace('-', '').padEnd(2, '0')}`
    const cents = Number(digits)
    return cents > 0 && digits.length <= 14 ? cents : null
  }
  return null
}
