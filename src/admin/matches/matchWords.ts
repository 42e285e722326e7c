/** What stands beside a form about subsidies that may fit an initiative, and initiatives that may fit a subsidy. */
export const matchWords = {
  nl: {
    subsidies: {
      title: 'Subsidies die kunnen passen',
      none: 'Nu is er geen subsidie die past bij wat hier is ingevuld.',
      hint: 'Gezocht op thema, gebied, aanvrager, bedrag en fase, zoals die zijn opgeslagen.',
    },
    initiatives: {
      title: 'Initiatieven die kunnen passen',
      none: 'Geen initiatief op de site past nu bij deze ronde. Een ronde die niet is aangekondigd of al voorbij is, past nergens bij.',
      hint: 'Initiatieven op de site, gezocht op thema, gebied, aanvrager, bedrag en fase. Handig om mensen op de ronde te wijzen.',
    },
    fits: 'Alles klopt',
    mayFit: 'Dit weten we nog niet',
    met: 'Dit klopt',
  },
  en: {
    subsidies: {
      title: 'Subsidies that may fit',
      none: 'There is no subsidy now that fits what is filled in here.',
      hint: 'By theme, area, applicant, amount and phase, as they were saved.',
    },
    initiatives: {
      title: 'Initiatives that may fit',
      none: 'No initiative on the site fits this window now. A window that was not announced, or is over, fits nothing.',
      hint: 'Initiatives on the site, by theme, area, applicant, amount and phase. Of use to point people to the window.',
    },
    fits: 'All criteria are met',
    mayFit: 'Not known yet',
    met: 'These are met',
  },
} as const
