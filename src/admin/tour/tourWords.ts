/** What the first-visit tour says. */
export const tourWords = {
  nl: {
    question: 'Eerste keer hier? In een minuut weet je waar alles staat.',
    start: 'Start de rondleiding',
    notNow: 'Niet nu',
    again: 'Rondleiding',
    next: 'Volgende',
    previous: 'Terug',
    done: 'Klaar',
    progress: '{{current}} van {{total}}',
  },
  en: {
    question: 'First time here? In a minute you know where everything is.',
    start: 'Start the tour',
    notNow: 'Not now',
    again: 'Tour',
    next: 'Next',
    previous: 'Back',
    done: 'Done',
    progress: '{{current}} of {{total}}',
  },
} as const
