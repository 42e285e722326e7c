/** What the filters above the board, the calendar and the queue say. */
export const filterWords = {
  nl: {
    filters: 'Filters',
    theme: 'Thema',
    area: 'Gebied',
    partner: 'Partner',
    handler: 'Behandelaar',
    all: 'Alle',
    mine: 'Van mij',
    show: 'Toon',
    clear: 'Wis filters',
  },
  en: {
    filters: 'Filters',
    theme: 'Theme',
    area: 'Area',
    partner: 'Partner',
    handler: 'Handler',
    all: 'All',
    mine: 'Mine',
    show: 'Show',
    clear: 'Clear filters',
  },
} as const
