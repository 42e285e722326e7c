/** What the timeline says. */
export const timelineWords = {
  nl: {
    title: 'Tijdlijn',
    intro:
      'Wat er met dit document gebeurde, het nieuwste eerst. Niemand kan hier iets veranderen of weghalen.',
    none: 'Er is nog niets gebeurd.',
    download: 'Download als CSV',
    dossier: 'Download het hele dossier (ZIP)',
    earlier: 'Eerder',
    latest: 'Terug naar het nieuwste',
    reason: 'Uitleg',
    by: 'Door',
    became: 'wordt',
  },
  en: {
    title: 'Timeline',
    intro: 'What happened to this document, newest first. Nobody can change or remove anything here.',
    none: 'Nothing happened yet.',
    download: 'Download as CSV',
    dossier: 'Download the whole dossier (ZIP)',
    earlier: 'Earlier',
    latest: 'Back to the newest',
    reason: 'Reason',
    by: 'By',
    became: 'becomes',
  },
} as const
