/** What the page about feeds says in Dutch. */
export const nl = {
  title: 'Feeds en open data',
  description:
    'Toon ideeën, initiatieven, subsidies en de agenda op je eigen website: met een feed, een bestand of de API.',
  lead: 'Toon wat hier staat op je eigen website, of volg het in je feedlezer of agenda. Je kiest wat je wilt zien en krijgt een adres. Dat adres verandert nooit.',
  onThisPage: 'Op deze pagina',

  builder: 'Maak je feed',
  type: 'Wat wil je volgen?',
  everything: 'Alles',
  theme: 'Thema’s',
  area: 'Gebieden',
  partner: 'Partners',
  state: 'Status',
  stateOfOne: 'Op status kiezen kan zodra je hierboven één soort kiest.',
  stateWithoutScript: 'Druk daarna op ‘Maak de feed’: dan zie je de statussen die erbij horen.',
  search: 'Zoek in deze lijst',
  found: 'gevonden',
  words: 'Met deze woorden',
  hint: 'Kies je niets, dan krijg je alles. Een thema of gebied telt alles mee wat eronder valt.',
  build: 'Maak de feed',
  again: 'Begin opnieuw',

  result: 'Je feed',
  preview: 'Dit staat er nu in',
  previewOf: 'De nieuwste vijf.',
  nothing: 'Nu nog niets. De feed werkt wel: wat erbij komt, verschijnt vanzelf.',
  files: 'Alles in één bestand',
  filesText: 'Met dezelfde keuzes, zonder einde aan het aantal:',
  updated: 'Je feed is bijgewerkt:',
  failed: 'Je feed kon niet worden bijgewerkt. Druk op ‘Maak de feed’ om het opnieuw te proberen.',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  addressOf: 'adres van',

  embed: 'Op je eigen website',
  embedFor: 'Voor de feed die je hierboven maakte.',
  wordPress: 'WordPress',
  wordPressText:
    'Voeg in de editor het blok ‘RSS’ toe en plak er dit adres in. Het blok toont altijd wat er nu in de feed staat. WordPress kijkt standaard twee keer per dag; wat is ingetrokken, is dan ook bij jou weg.',
  systems: 'Andere systemen',
  systemsText: 'Per systeem: wat je doet, en wat er gebeurt met wat is ingetrokken.',
  systemList: [
    {
      name: 'WordPress met een importplugin',
      text: 'Plak het adres van de RSS-feed in de plugin. Die maakt van elk bericht een eigen kopie en merkt meestal niet dat een bericht is ingetrokken. Stel een korte bewaartijd in, of gebruik het RSS-blok.',
    },
    {
      name: 'Drupal',
      text: 'Gebruik de module Feeds, met het kenmerk (GUID) als uniek veld, ‘update existing’ aan, en verwijderen of depubliceren van wat niet meer in de feed staat. Houd de feed dan kort met filters en zet er ‘limit=100’ achter. De module Aggregator bewaart berichten tot hun bewaartijd om is.',
    },
    {
      name: 'TYPO3',
      text: 'Gebruik news_importicsxml naast news. Zet ‘vooraf opschonen’ aan: dan is bij elke keer importeren weg wat niet meer in de feed staat.',
    },
    {
      name: 'Joomla',
      text: 'Maak een nieuwsfeed of zet de module ‘Nieuwsfeeds’ op een pagina. Die toont wat er nu in de feed staat en bewaart niets.',
    },
    {
      name: 'Outlook, Google Agenda en Apple Agenda',
      text: 'Kies ‘abonneren via internet’ (niet ‘importeren’) en plak het adres dat op .ics eindigt. De agenda haalt het zelf opnieuw op: Apple na minuten of uren, Outlook na enkele uren, Google soms pas na een dag.',
    },
    {
      name: 'Excel',
      text: 'Gegevens, Uit web, en het adres dat op .csv eindigt. ‘Alles vernieuwen’ haalt alles opnieuw op: wat is ingetrokken, verdwijnt.',
    },
    {
      name: 'QGIS',
      text: 'Laag, Vectorlaag toevoegen, Protocol HTTP(S), en het adres dat op .geojson eindigt. QGIS leest opnieuw als je het project opent of de laag ververst.',
    },
  ],
  script: 'Een stukje code',
  scriptText:
    'Dit toont de nieuwste vijf. Alle tekst wordt als tekst geplaatst, nooit als opmaak, en alleen gewone webadressen worden een link.',
  policy: 'Content-Security-Policy',
  policyText:
    'Heeft je website een Content-Security-Policy? Voeg dit dan toe, en zet het script in een eigen bestand. Haalt je server de feed op, zoals bij WordPress, dan is dit niet nodig.',
  discovery: 'Vindbaar voor feedlezers',
  discoveryText: 'Met deze regels in de kop van je pagina vinden feedlezers de feed vanzelf.',

  all: 'Alle adressen',
  feeds: 'Feeds',
  feedsText: 'Het nieuwste, in bladzijden van 30.',
  feedsCaption: 'Elke soort, in elk formaat',
  exports: 'Bestanden',
  exportsText: 'Alles in één keer, hoe groot het ook is.',
  exportsCaption: 'Elke soort, in elk bestandsformaat',
  kind: 'Soort',
  openData: 'Open data',
  openDataElsewhere:
    'Deze site toont een deel van het geheel. Bestanden en open data van het geheel staan op:',
  openDataText: 'Voor wie zelf programmeert of alles wil bijhouden.',
  openDataCaption: 'Adressen van de open data',
  address: 'Adres',
  what: 'Wat je krijgt',
  hubAddress: 'Aanmelden om elke verandering meteen te horen (WebSub), met POST',
  none: 'niet voor deze soort',

  filters: 'Filters',
  filtersText:
    'Zet filters achter het adres. Herhaal een filter voor ‘of’. Verschillende filters samen zijn ‘en’.',
  filter: 'Filter',
  meaning: 'Betekenis',
  example: 'Voorbeeld',
  filterMeanings: {
    theme: 'Thema, met de thema’s die eronder vallen',
    area: 'Gebied (CBS-code), met de gebieden die erin liggen',
    partner: 'Partner die het plaatste',
    state: 'Status op dit moment',
    since: 'Gewijzigd sinds een datum of tijdstip',
    q: 'Woorden in de tekst',
    limit: 'Aantal per pagina, ten hoogste 100 (standaard 30)',
    withdrawn: 'Alleen RSS: noem ook wat is ingetrokken',
  },
  paging:
    'Meer dan één pagina? Volg de link ‘next’ in de feed, in de kopregel Link, of ‘next_url’ in JSON Feed. Zo zie je alles precies één keer.',
  states: 'Statussen',
  statesCaption: 'Per soort, met de code voor het filter ‘state’',
  areas: 'Codes van gebieden',
  areasText: 'Voor het filter ‘area’.',
  themes: 'Codes van thema’s',
  themesText: 'Voor het filter ‘theme’.',

  withdrawals: 'Als iets is ingetrokken',
  withdrawalsText: [
    'Een bericht kan worden ingetrokken. Dan staat de tekst meteen nergens meer in onze feeds. Haal het ook van je eigen website.',
    'Hoe je ervan hoort, hangt af van het formaat. Je krijgt het kenmerk en het moment, nooit de tekst of een naam.',
    'Een feed met een filter op thema, gebied of partner noemt ook wat uit dat filter verdween. Een filter op status of woorden kan dat niet: vervang dan steeds je hele lijst.',
  ],
  withdrawalsCaption: 'Wat elk formaat doet met wat is ingetrokken',
  format: 'Formaat',
  told: 'Zo hoor je het',
  kept: 'Hoe lang',
  always: 'altijd',
  toldAlways: 'Staat erin als ingetrokken, vanzelf.',
  toldOnRequest:
    'Kan dit niet goed. Vraag met ‘withdrawn=include’ om een leeg bericht met hetzelfde kenmerk en de titel ‘Ingetrokken’.',
  days90: '90 dagen',
  toldBy: {
    atom: 'Een ‘deleted-entry’ (RFC 6721).',
    json: 'In ‘_noaber.withdrawn’.',
    ics: 'Blijft staan als geannuleerde afspraak ‘Ingetrokken’ (STATUS:CANCELLED), zonder tekst.',
  },
  toldByExports: 'Staat er niet meer in. Vervang je hele bestand.',
  toldByChanges: 'Een regel ‘withdraw’.',
  toldByItem: 'Antwoord 410, met het moment.',
  toldByIds: 'Staat niet meer in de lijst.',
  year: '1 jaar',
  years2: '2 jaar',
  nextTime: 'bij de volgende keer ophalen',

  licence: 'Wat je ermee mag',
  licenceText: [
    'Bij elk bericht staat de licentie. Meestal is dat CC BY 4.0: je mag alles overnemen en aanpassen, als je de naam noemt die erbij staat en verwijst naar het bericht. Bij CC0 hoeft ook dat niet.',
    'Zo doe je dat: ‘Bron: [naam], via Noaber (CC BY 4.0)’, met een link naar het adres van het bericht.',
    'Er staat niets in dat niet openbaar is: geen e-mailadres, geen telefoonnummer, en alleen een naam van een indiener die dat goed vindt.',
  ],

  promises: 'Afspraken',
  identity: 'Kenmerk',
  identityText:
    'Elk bericht heeft een kenmerk (urn) dat nooit verandert, in elk formaat hetzelfde. Bewaar het en gebruik het om te zien wat je al hebt. Adressen en titels kunnen wel veranderen.',
  polite: 'Hoe vaak je mag kijken',
  politeText:
    'Vraag niet vaker dan eens per minuut. Stuur If-None-Match mee met de ETag van de vorige keer: is er niets veranderd, dan is het antwoord 304 en kost het bijna niets. Gebruik je ‘since’, vraag dan tien minuten terug.',
  hub: 'Meteen horen (WebSub)',
  hubText:
    'Wil je niet vragen maar horen? Meld je aan bij onze hub. Je krijgt elke verandering meteen, ondertekend met je eigen geheim. Blijf daarnaast eens per dag zelf kijken.',
  browser: 'Vanuit de browser',
  browserText:
    'Elke website mag deze adressen vanuit de browser lezen (CORS). Er zijn geen sleutels en geen cookies.',

  errors: 'Fouten',
  errorsText:
    'Klopt een adres niet, dan antwoorden we met ‘application/problem+json’ (RFC 9457). Daarin staat wat er mis is en wat wel kan. Probeer het:',
  errorsCaption: 'Wat de cijfers betekenen',
  code: 'Code',
  errorCodes: {
    400: 'Een filter of waarde bestaat niet. Het antwoord noemt wat wel kan.',
    404: 'Dit adres bestaat niet.',
    410: 'Ingetrokken of samengevoegd. Of: je was zo lang weg dat je opnieuw moet beginnen.',
    414: 'Het adres is te lang: kies minder.',
    429: 'Te veel aanvragen. Wacht zolang als in Retry-After staat.',
    503: 'Even niet bereikbaar of te druk. Verwijder dan niets. Retry-After zegt na hoeveel seconden je het opnieuw kunt proberen.',
  },

  versions: 'Versies en veranderingen',
  versionsText: [
    'Adressen onder /feeds hebben geen versie en blijven. De open data zijn versie 1. Binnen een versie komt er alleen iets bij: lees dus over velden heen die je niet kent.',
    'Moet er toch iets weg, dan komt er een nieuwe versie op een eigen adres. De oude blijft daarna nog ten minste twee jaar werken. Het einde staat hier, en in elk antwoord, in de kopregels Deprecation (RFC 9745) en Sunset (RFC 8594).',
  ],
  changes: 'Wat er veranderde',
}

/** The words of the page, in whatever language. */
export type FeedsWords = typeof nl
