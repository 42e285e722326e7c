import { help, type HelpByPath } from './help'

/** In who takes part: partners with their feeds, sites, front doors and accounts. */
export const organisationsHelp: HelpByPath = {
  'partners.title': help(
    'De naam zoals de organisatie die zelf gebruikt.',
    'The name as the organisation itself uses it.',
  ),
  'partners.body': help('Wat de organisatie doet en voor wie.', 'What the organisation does, and for whom.'),
  'partners.kvkNumber': help(
    'Acht cijfers, uit het Handelsregister.',
    'Eight digits, from the trade register.',
  ),
  'partners.rsin': help(
    'Negen cijfers. Staat op het uittreksel van de KvK.',
    'Nine digits. On the extract of the trade register.',
  ),
  'partners.tooiUri': help(
    'Het vaste adres van een overheid. Bijvoorbeeld: https://identifier.overheid.nl/tooi/id/provincie/pv23',
    'The fixed address of a government body. For example: https://identifier.overheid.nl/tooi/id/provincie/pv23',
  ),
  'partners.website': help('Met https:// ervoor.', 'Beginning with https://.'),
  'partners.trustedFor': help(
    'Wat je hier kiest, plaatst deze partner zelf. De rest gaat eerst langs de redactie.',
    'The partner publishes these itself. The rest goes past the editors first.',
  ),
  'partners.isFunder': help(
    'Dan mag deze partner zelf subsidierondes bijhouden.',
    'The partner may then keep subsidy windows of its own.',
  ),
  'partners.reverifyAt': help(
    'Wanneer jullie weer kijken of alles nog klopt. Staat in de lijst van partners.',
    'When you look again whether all is still right. Stands in the list of partners.',
  ),
  'partners.successor': help('De organisatie die het overneemt.', 'The organisation that takes over.'),
  'partners.ending.disposition': help(
    'Blijven ze staan, gaan ze naar de opvolger of gaan ze van de site?',
    'Do they stay, go to the successor, or leave the site?',
  ),
  'partners.ending.exceptions': help(
    'Bijdragen waarmee iets anders gebeurt dan met de rest. Vul dit in voordat je het partnerschap beëindigt.',
    'Contributions that go another way than the rest. Fill this in before you end the partnership.',
  ),
  'partners.ending.exceptions.item': help(
    'Een initiatief, idee, bijeenkomst of subsidieronde van deze partner.',
    'An initiative, idea, event or subsidy window of this partner.',
  ),
  'partners.ending.exceptions.disposition': help(
    'Geldt voor deze ene bijdrage, in plaats van wat hierboven staat.',
    'Holds for this one contribution, instead of what stands above.',
  ),
  'partners.ending.exceptions.successor': help(
    'Leeg: naar de opvolger van de partner.',
    'Empty: to the successor of the partner.',
  ),

  'users.email': help(
    'Hiermee log je in. Mail van de site komt hier aan.',
    'For signing in. Mail of the site arrives here.',
  ),
  'users.role': help(
    'Wat iemand mag. Een partnerredacteur ziet alleen de eigen organisatie.',
    'What somebody may do. A partner editor sees their own organisation only.',
  ),
  'users.partner': help('De organisatie waarvoor iemand werkt.', 'The organisation that somebody works for.'),
  'users.team': help(
    'Wat aan dit team is doorgegeven, staat op het dashboard.',
    'What was handed over to this team stands on the dashboard.',
  ),

  'contacts.organisation': help(
    'Alleen als diegene namens een organisatie contact heeft.',
    'Only when they are in touch for an organisation.',
  ),
  'contacts.notes': help(
    'Zakelijk: wie dit is, mag opvragen wat hier staat (AVG).',
    'Matter-of-fact: whom it is about may ask to see it (GDPR).',
  ),
  'feed-sources.name': help(
    'Zo heet de bron voor lezers. Bij elk bericht staat: overgenomen van deze naam.',
    'What readers know the source by. Every item says that it was taken over from this name.',
  ),
  'feed-sources.address': help(
    'RSS, Atom, JSON Feed of een agenda (iCalendar). Bij een site met WordPress meestal het adres met /feed erachter.',
    'RSS, Atom, JSON Feed or a calendar (iCalendar). For a WordPress site mostly its address with /feed behind it.',
  ),
  'feed-sources.becomes': help(
    'Berichten worden initiatieven. Wat een datum heeft, zoals een agenda, kan op onze agenda komen.',
    'Entries become initiatives. What has a date, such as a calendar, may fill our agenda.',
  ),
  'feed-sources.eventKind': help(
    'Een feed zegt dit niet. Alles uit deze feed krijgt deze soort.',
    'A feed does not say this. Everything of this feed gets this kind.',
  ),
  'feed-sources.categories': help(
    'Gebruikt de feed rubrieken? Kies hier welk thema erbij hoort. Het voorbeeld laat zien welke er zijn.',
    'Does the feed use categories? Choose the theme of each. The example shows which ones there are.',
  ),
  'feed-sources.categories.text': help(
    'Hoofdletters maken niet uit. Bijvoorbeeld: Groen in de buurt.',
    'Capitals do not matter. For example: Groen in de buurt.',
  ),
  'feed-sources.categories.theme': help('Komt bij de thema’s hierboven.', 'Is added to the themes above.'),
  'feed-sources.publicationBasis': help(
    'Waarom dit openbaar mag zijn. Geldt voor alles uit deze feed.',
    'Why this may be public. Holds for everything of this feed.',
  ),
  'feed-sources.takesImages': help(
    'Alleen als je die mag gebruiken. Een beeld zonder beschrijving nemen we niet over.',
    'Only when you may use them. A picture without a description is not taken over.',
  ),
  'front-doors.name': help(
    'Alleen voor het beheer, bijvoorbeeld: Gemeente Hattem.',
    'For the panel only, for example: Municipality of Hattem.',
  ),
  'front-doors.hosts': help(
    'Onder welke namen deze site te vinden is. De eerste staat in alle links en feeds. Vraag de beheerder van de server om de naam te laten verwijzen.',
    'The names under which this site is found. The first stands in all links and feeds. Ask who runs the server to point the name here.',
  ),
  'front-doors.hosts.host': help(
    'Alleen de naam, zonder https://. Bijvoorbeeld: samenhattem.nl.',
    'The name only, without https://. For example: samenhattem.nl.',
  ),
  'front-doors.title': help(
    'Staat boven elke pagina en in de titel van elke feed. Bijvoorbeeld: Samen Hattem.',
    'Stands above every page and in the title of every feed. For example: Samen Hattem.',
  ),
  'front-doors.tagline': help(
    'Staat groot op de voorpagina. Leeg: de naam van de site.',
    'Stands large on the front page. Empty: the name of the site.',
  ),
  'front-doors.intro': help(
    'Staat onder de kop op de voorpagina, en in zoekmachines. Een witregel begint een nieuwe alinea.',
    'Stands below the headline on the front page, and in search engines. An empty line begins a new paragraph.',
  ),
  'front-doors.contact': help(
    'Staat onder aan elke pagina: van wie deze site is en waar je met vragen terecht kunt.',
    'Stands at the foot of every page: whose site this is and where to go with questions.',
  ),
  'front-doors.brand': help(
    'Voor links en knoppen. Hij moet donker genoeg zijn om letters in te lezen; in het donker maakt de site hem lichter.',
    'For links and buttons. Dark enough to read letters in; in the dark the site makes it lighter.',
  ),
  'front-doors.accent': help(
    'Achter donkere letters, en onder de kop van de pagina. Hij moet dus licht zijn.',
    'Behind dark letters, and below the head of the page. So it must be light.',
  ),
  'front-doors.logo': help(
    'Staat naast de naam van de site. Beschrijf bij het bestand wat erop staat.',
    'Stands beside the name of the site. Say with the file what is on it.',
  ),
  'front-doors.selection': help(
    'Kies je in meer lijsten, dan moet een bericht aan alle lijsten voldoen. Een lege lijst laat alles door.',
    'With choices in several lists an item must fit all of them. An empty list lets everything through.',
  ),
  'front-doors.selection.areas': help(
    'Een gebied telt alles mee wat erin ligt, zoals de dorpen van een gemeente.',
    'An area counts everything in it, such as the villages of a municipality.',
  ),
  'front-doors.selection.themes': help(
    'Een thema telt mee wat eronder valt.',
    'A theme counts what is below it.',
  ),
  'front-doors.selection.partners': help(
    'Alleen wat van deze partners is. Leeg: van iedereen.',
    'Only what is of these partners. Empty: of everybody.',
  ),
  'front-doors.selection.types': help('Leeg: alle soorten.', 'Empty: all types.'),
  'front-doors.isOpen': help(
    'Dicht: onder de hostnamen staat dat de site er nu niet is.',
    'Closed: the host names say that the site is not here now.',
  ),

  'sites.name': help(
    'Zoals bezoekers de website noemen. Bijvoorbeeld: Samen Zwolle.',
    'As its visitors call the site. For example: Samen Zwolle.',
  ),
  'sites.url': help('De voorpagina, met https:// ervoor.', 'The front page, beginning with https://.'),
  'sites.uses': help(
    'Eén regel per feed of keuze. Weet je het niet? Laat het leeg: dan rekenen we op alles.',
    'One line for each feed or choice. Not sure? Leave it empty: it then counts as everything.',
  ),
  'sites.uses.source': help(
    'Haalt de website een feed op? Plak hier het adres. Wat je hieronder kiest, telt dan niet.',
    'Does the site fetch a feed? Paste its address. What you choose below then does not count.',
  ),
  'sites.uses.types': help('Leeg: alle soorten.', 'Empty: all types.'),
  'sites.uses.themes': help('Leeg: alle thema’s.', 'Empty: all themes.'),
  'sites.uses.areas': help('Leeg: heel Overijssel.', 'Empty: all of Overijssel.'),
  'sites.hosts': help(
    'Hieraan herkennen we de abonnementen van deze website. Leeg: de server van het adres.',
    'By these we know the subscriptions of this site. Empty: the server of its address.',
  ),
  'sites.isActive': help(
    'Haal het vinkje weg als de website stopt. We letten er dan niet meer op.',
    'Untick when the site stops. We then no longer look after it.',
  ),
  'sites.agreedAt': help(
    'De dag waarop jullie afspraken wat de website overneemt.',
    'The day on which you agreed what the site takes over.',
  ),
  'sites.notes': help(
    'Alleen voor de redactie. Bijvoorbeeld: wat er over fouten is afgesproken.',
    'For the editors only. For example: what was agreed about errors.',
  ),
}
