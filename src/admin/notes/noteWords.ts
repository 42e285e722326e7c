/** What the notes of a document say. */
export const noteWords = {
  nl: {
    title: 'Notities',
    intro: 'Alleen voor collega’s van de provincie. Partners, indieners en bezoekers zien dit nooit.',
    label: 'Nieuwe notitie',
    hint: 'Schrijf niets op wat je niet in een Woo-verzoek zou willen zien.',
    add: 'Bewaar de notitie',
    added: 'De notitie is bewaard.',
    empty: 'Schrijf eerst iets op.',
    none: 'Er zijn nog geen notities.',
    somebody: 'Iemand die hier niet meer werkt',
    remove: 'Haal weg',
    removed: 'De notitie is weggehaald.',
    failed: 'Dit lukte niet. Probeer het opnieuw.',
    earlier: 'Eerder',
    latest: 'Terug naar het nieuwste',
  },
  en: {
    title: 'Notes',
    intro: 'For colleagues of the province only. Partners, submitters and visitors never see this.',
    label: 'New note',
    hint: 'Write nothing that you would not want to see in a request for information.',
    add: 'Keep the note',
    added: 'The note was kept.',
    empty: 'Write something first.',
    none: 'There are no notes yet.',
    somebody: 'Somebody who no longer works here',
    remove: 'Remove',
    removed: 'The note was removed.',
    failed: 'This did not work. Try again.',
    earlier: 'Earlier',
    latest: 'Back to the newest',
  },
} as const

export type NoteWords = Readonly<Record<keyof (typeof noteWords)['nl'], string>>
