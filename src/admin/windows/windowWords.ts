/** What the panel says of the money in a subsidy window, and of when it opens and closes. */
export const windowWords = {
  nl: {
    left: 'nog {left} van {ceiling}',
    spent: 'alles van {ceiling} is op',
    granted: '{taken} vergeven, geen plafond',
    none: 'geen plafond',
    meter: '{taken} van {ceiling} vergeven',
  },
  en: {
    left: '{left} left of {ceiling}',
    spent: 'all of {ceiling} is used',
    granted: '{taken} granted, no ceiling',
    none: 'no ceiling',
    meter: '{taken} of {ceiling} granted',
  },
} as const
