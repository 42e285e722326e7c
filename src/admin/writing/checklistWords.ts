/** What the checklist beside a form says. */
export const checklistWords = {
  nl: {
    title: 'Klaar voor',
    advice: 'Kan het beter?',
    done: 'in orde',
    todo: 'nog doen',
    noAdvice: 'Dit leest goed.',
    similar: 'Lijkt dit hierop?',
    merge: 'Voeg hiermee samen',
  },
  en: {
    title: 'Ready for',
    advice: 'Could it be better?',
    done: 'in order',
    todo: 'to do',
    noAdvice: 'This reads well.',
    similar: 'Is this like one of these?',
    merge: 'Merge into this one',
  },
} as const
