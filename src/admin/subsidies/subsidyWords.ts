/** What stands beside the form of an initiative about subsidies. */
export const subsidyWords = {
  nl: {
    title: 'Subsidies die kunnen passen',
    none: 'Nu is er geen subsidie die past bij wat hier is ingevuld.',
    hint: 'Gezocht op thema, gebied, aanvrager, bedrag en fase, zoals die zijn opgeslagen.',
    fits: 'Alles klopt',
    mayFit: 'Dit weten we nog niet',
    met: 'Dit klopt',
  },
  en: {
    title: 'Subsidies that may fit',
    none: 'There is no subsidy now that fits what is filled in here.',
    hint: 'By theme, area, applicant, amount and phase, as they were saved.',
    fits: 'All criteria are met',
    mayFit: 'Not known yet',
    met: 'These are met',
  },
} as const
