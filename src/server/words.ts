/** What the server says on the terminal, in the language of whoever started it. */
const texts = {
  nl: {
    database: 'Database',
    adopted: 'Database overgenomen van een vorige keer die niet netjes stopte',
    tables: 'Tabellen',
    feeds: 'Feeds en pagina’s antwoorden',
    demo: 'Voorbeelden',
    admin: 'Beheer',
    worker: 'Achtergrondwerk',
    building: 'Het beheer wordt gebouwd. Dat duurt een minuut of twee, alleen als de code veranderd is.',
    buildFailed: 'Het beheer kon niet worden gebouwd. De site en de feeds werken wel.',
    ready: 'Klaar. Stoppen doe je met Ctrl-C.',
    site: 'Site',
    feedsPage: 'Feeds',
    accounts: 'Om mee in te loggen (voorbeelden, alleen voor deze demo):',
    stopping: 'Bezig met stoppen …',
    stopped: 'Gestopt.',
    again: 'Nog een keer Ctrl-C stopt meteen.',
    waiting: 'De database antwoordt nog niet. Ik probeer het opnieuw …',
    noUrl:
      'NOABER_URL ontbreekt: adressen in feeds beginnen met een adres dat alleen op deze computer werkt.',
    lost: 'De database is weg. Feeds antwoorden uit het geheugen; ik start hem opnieuw …',
    back: 'De database is terug.',
  },
  en: {
    database: 'Database',
    adopted: 'Database taken over from a run that did not stop cleanly',
    tables: 'Tables',
    feeds: 'Feeds and pages answer',
    demo: 'Demo content',
    admin: 'Admin panel',
    worker: 'Background work',
    building: 'Building the admin panel. This takes a minute or two, only when the code has changed.',
    buildFailed: 'The admin panel could not be built. The site and the feeds do work.',
    ready: 'Ready. Stop with Ctrl-C.',
    site: 'Site',
    feedsPage: 'Feeds',
    accounts: 'To sign in with (examples, for this demo only):',
    stopping: 'Stopping …',
    stopped: 'Stopped.',
    again: 'Ctrl-C again stops at once.',
    waiting: 'The database does not answer yet. Trying again …',
    noUrl: 'NOABER_URL is missing: addresses in feeds begin with one that only works on this machine.',
    lost: 'The database is gone. Feeds answer from memory; starting it again …',
    back: 'The database is back.',
  },
} as const

const language = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('nl')
  ? 'nl'
  : 'en'

export const words: Record<keyof (typeof texts)['en'], string> = texts[language]
