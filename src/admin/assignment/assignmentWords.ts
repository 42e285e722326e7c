/** What handing over to a colleague says. */
export const assignmentWords = {
  nl: {
    title: 'Ligt bij',
    nobody: 'Nog bij niemand',
    hint: 'Alleen voor collega’s van de provincie.',
    open: 'Geef door',
    intro:
      'Je geeft dit aan een collega, een team, of allebei. Partners, indieners en bezoekers merken er niets van.',
    colleague: 'Collega',
    team: 'Team',
    note: 'Wat moet de ander weten?',
    noteHint: 'Mag leeg blijven. Komt bij de notities.',
    submit: 'Geef door',
    cancel: 'Annuleer',
    done: 'Doorgegeven.',
    failed: 'Dit lukte niet. Probeer het opnieuw.',
  },
  en: {
    title: 'With',
    nobody: 'With nobody yet',
    hint: 'For colleagues of the province only.',
    open: 'Hand over',
    intro: 'You give this to a colleague, a team, or both. Partners, submitters and visitors notice nothing.',
    colleague: 'Colleague',
    team: 'Team',
    note: 'What does the other need to know?',
    noteHint: 'May stay empty. Is kept with the notes.',
    submit: 'Hand over',
    cancel: 'Cancel',
    done: 'Handed over.',
    failed: 'This did not work. Try again.',
  },
} as const

export type AssignmentWords = Readonly<Record<keyof (typeof assignmentWords)['nl'], string>>
