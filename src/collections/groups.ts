/** The groups in the navigation of the admin panel. */
export const groups = {
  contributions: { nl: 'Bijdragen', en: 'Contributions' },
  subsidies: { nl: 'Subsidies', en: 'Subsidies' },
  structure: { nl: 'Indeling', en: 'Structure' },
  management: { nl: 'Beheer', en: 'Management' },
} as const
