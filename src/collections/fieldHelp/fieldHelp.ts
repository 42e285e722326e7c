/** What stands under a field, in the languages of the panel. */
interface Help {
  nl: string
  en: string
}

const help = (nl: string, en: string): Help => ({ nl, en })

/**
 * What is expected in a field whose label alone does not say it: what it is for, where it shows, an example. By path:
 * of one collection (`events.venue.name`), or of every collection that has it (`*.licence`). What a field says itself
 * wins.
 */
export const fieldHelp: Readonly<Record<string, Help>> = {
  '*.title': help(
    'Kort en duidelijk. Staat boven de pagina, in lijsten en in de feeds.',
    'Short and clear. Stands above the page, in lists and in the feeds.',
  ),
  '*.body': help(
    'Het hele verhaal, met tussenkopjes als het lang is. Zet er geen gegevens van personen in.',
    'The whole story, with headings when it is long. Leave out details of persons.',
  ),
  '*.location': help(
    'Waar het om gaat. Vul het alleen in als er één plek is.',
    'Where it is about. Only when there is one place.',
  ),
  '*.location.name': help(
    'Bijvoorbeeld: Dorpshuis De Spil, Lemele.',
    'For example: Dorpshuis De Spil, Lemele.',
  ),
  '*.location.latitude': help(
    'In graden, zoals op een kaart: tussen 52,1 en 52,9 in Overijssel.',
    'In degrees, as on a map: between 52.1 and 52.9 in Overijssel.',
  ),
  '*.location.longitude': help(
    'In graden, zoals op een kaart: tussen 5,7 en 7,1 in Overijssel.',
    'In degrees, as on a map: between 5.7 and 7.1 in Overijssel.',
  ),
  '*.image': help(
    'Staat boven de pagina en bij het bericht op andere websites. Liggend werkt het best.',
    'Stands above the page and beside the item on other sites. Landscape works best.',
  ),
  '*.noImage': help(
    'Kruis dit aan als een beeld hier niets toevoegt. Dan vraagt de site er niet meer om.',
    'Tick this when an image adds nothing. The site stops asking for one.',
  ),
  '*.attachments': help(
    'Bestanden die iedereen mag downloaden, zoals een plan of een verslag.',
    'Files that anybody may download, such as a plan or a report.',
  ),
  '*.licence': help(
    'Onder welke voorwaarden anderen de tekst mogen gebruiken. Staat in de feeds en de open data.',
    'On which terms others may use the text. Stated in the feeds and the open data.',
  ),
  '*.record.caseNumber': help('Het nummer in jullie zaaksysteem.', 'The number in your case system.'),
  '*.record.selectionCategory': help(
    'Uit de selectielijst van provincies. Bepaalt hoe lang dit bewaard blijft.',
    'From the selection list of provinces. Decides how long this is kept.',
  ),
  '*.record.destroyAt': help(
    'Tot wanneer dit bewaard moet blijven. Leeg: nog niet bepaald.',
    'Until when this must be kept. Empty: not decided yet.',
  ),
  '*.origin.name': help(
    'Bijvoorbeeld: Samen voor Elkaar Overijssel.',
    'For example: Samen voor Elkaar Overijssel.',
  ),
  '*.origin.url': help('De pagina waar dit het eerst stond.', 'The page where this stood first.'),
  '*.origin.sourceId': help(
    'Het kenmerk in het systeem waar het vandaan komt. Zo wordt het niet twee keer overgenomen.',
    'The id in the system that it came from, so that it is not imported twice.',
  ),

  'ideas.asks': help(
    'Kies wat de indiener vraagt. Mag leeg blijven.',
    'Choose what the submitter asks for. May stay empty.',
  ),
  'ideas.answer.outcome': help(
    'De uitkomst staat als label bij het idee, ook in de feeds.',
    'The outcome stands beside the idea as a label, also in the feeds.',
  ),
  'ideas.answer.text': help(
    'Het antwoord aan de indiener. Iedereen kan dit lezen als je het geeft.',
    'The answer to the submitter. Everybody can read it once it is given.',
  ),
  'ideas.answer.signatory': help(
    'Wie antwoordt, met functie. Bijvoorbeeld: gedeputeerde Landbouw en Natuur.',
    'Who answers, with their office. For example: member of the provincial executive for Nature.',
  ),
  'ideas.answer.mandate': help(
    'Op grond van welk besluit diegene mag antwoorden. Bijvoorbeeld: mandaatregeling GS 2024.',
    'By which decision they may answer. For example: mandate rules of the executive, 2024.',
  ),
  'ideas.answer.decisionUrl': help(
    'Als het antwoord een besluit is: waar dat te lezen is.',
    'When the answer is a decision: where it can be read.',
  ),
  'ideas.progress': help(
    'Hoe ver de uitvoering is. 100 betekent: klaar.',
    'How far carrying it out has come. 100 means done.',
  ),
  'ideas.evidence': help(
    'Bijvoorbeeld: de bomen staan er sinds maart 2027.',
    'For example: the trees stand there since March 2027.',
  ),
  'ideas.channel': help('Hoe het idee bij de provincie kwam.', 'How the idea reached the province.'),
  'ideas.handler': help(
    'De collega die het antwoord schrijft. Alleen collega’s zien de naam.',
    'The colleague who writes the answer. Only colleagues see the name.',
  ),
  'ideas.answerDueAt': help(
    'Deze datum is de belofte aan de indiener. De behandelaar krijgt op tijd een herinnering.',
    'This date is promised to the submitter. The handler is reminded in time.',
  ),
  'ideas.referredTo.name': help(
    'Wie er wel over gaat. Bijvoorbeeld: gemeente Hardenberg.',
    'Whose matter it is. For example: the municipality of Hardenberg.',
  ),
  'ideas.referredTo.address': help(
    'Een website of e-mailadres waar de indiener verder kan.',
    'A website or e-mail address where the submitter can go on.',
  ),
  'ideas.refusalGround': help(
    'De grond staat in de spelregels. De indiener leest die samen met jouw uitleg.',
    'The ground is in the house rules. The submitter reads it together with what you write.',
  ),
  'ideas.closedReason': help('Dit leest iedereen bij het idee.', 'Everybody reads this beside the idea.'),

  'initiatives.phase': help(
    'Waar het initiatief nu staat, van idee tot groei.',
    'How far the initiative has come, from idea to growth.',
  ),
  'initiatives.targetGroups': help(
    'Voor wie het is. Druk na elk woord op Enter. Bijvoorbeeld: ouderen, jongeren.',
    'Whom it is for. Press Enter after each. For example: older people, young people.',
  ),
  'initiatives.needs.people': help(
    'Bijvoorbeeld: twee vrijwilligers die op dinsdag koken.',
    'For example: two volunteers who cook on Tuesdays.',
  ),
  'initiatives.needs.space': help('Bijvoorbeeld: een schuur of een zaal.', 'For example: a shed or a hall.'),
  'initiatives.needs.money': help(
    'Bijvoorbeeld: 2.500 euro voor gereedschap.',
    'For example: 2,500 euros for tools.',
  ),
  'initiatives.applicantKind': help(
    'Staat in de open data. Hiermee zoekt de site subsidies die passen. Nog niet bekend? Laat het leeg.',
    'Stands in the open data. By this the site looks for subsidies that fit. Not known yet? Leave it empty.',
  ),
  'initiatives.governmentRole': help(
    'Hoe de overheid zich ertoe verhoudt: van loslaten tot regels stellen.',
    'How the government relates to it: from letting go to regulating.',
  ),
  'initiatives.milestones': help('Stappen op weg naar het doel.', 'Steps on the way.'),
  'initiatives.updates': help(
    'Korte berichten over hoe het gaat. Ze staan op de pagina, de nieuwste bovenaan.',
    'Short messages about how it goes. They stand on the page, the newest first.',
  ),
  'initiatives.legalForm': help(
    'Bijvoorbeeld: stichting, vereniging of geen.',
    'For example: foundation, association or none.',
  ),
  'initiatives.idea': help(
    'Begon het als idee op deze site? Dan verwijzen de pagina’s naar elkaar.',
    'Did it begin as an idea on this site? The pages then point to each other.',
  ),

  'events.kind': help('Bezoekers kunnen hierop kiezen.', 'Visitors can choose by this.'),
  'events.startsAt': help('In Nederlandse tijd.', 'In Dutch time.'),
  'events.endsAt': help(
    'In Nederlandse tijd. Leeg: dan staat er alleen wanneer het begint.',
    'In Dutch time. Empty: only the start is shown.',
  ),
  'events.venue.name': help(
    'Bijvoorbeeld: Provinciehuis, Statenzaal.',
    'For example: Provinciehuis, Statenzaal.',
  ),
  'events.venue.address': help(
    'Straat, nummer en plaats, zodat een agenda er de weg naar kan wijzen.',
    'Street, number and town, so that a calendar can show the way.',
  ),
  'events.isOnline': help(
    'Kruis aan als mensen thuis kunnen meedoen.',
    'Tick when people can take part from home.',
  ),
  'events.livestreamUrl': help(
    'Het adres waar mensen kunnen meekijken. Het staat op de pagina en in agenda’s.',
    'The address where people can watch. It stands on the page and in calendars.',
  ),
  'events.organiser': help(
    'Wie het organiseert. Staat op de pagina en in agenda’s.',
    'Who organises it. Stands on the page and in calendars.',
  ),
  'events.registrationUrl': help('De pagina waar mensen zich aanmelden.', 'The page where people register.'),
  'events.cost': help(
    'Bijvoorbeeld: gratis, of 5 euro met soep.',
    'For example: free, or 5 euros with soup.',
  ),
  'events.capacity': help(
    'Hoeveel mensen er kunnen zijn. Leeg: geen grens.',
    'How many people can come. Empty: no limit.',
  ),

  'subsidy-windows.scheme': help(
    'De regeling waar deze ronde bij hoort.',
    'The scheme that this window is of.',
  ),
  '*.provider': help(
    'Wie de subsidie geeft. Bijvoorbeeld: provincie Overijssel.',
    'Who gives the subsidy. For example: province of Overijssel.',
  ),
  'subsidy-windows.opensAt': help(
    'In Nederlandse tijd. De ronde gaat op dit moment vanzelf open.',
    'In Dutch time. The window opens by itself at this moment.',
  ),
  'subsidy-windows.closesAt': help(
    'In Nederlandse tijd. Leeg: er is geen einddatum.',
    'In Dutch time. Empty: there is no end date.',
  ),
  'subsidy-windows.hasNoCeiling': help(
    'Alleen als er in het besluit geen subsidieplafond staat.',
    'Only when the decision sets no ceiling.',
  ),
  'subsidy-windows.lowering.noticeUrl': help(
    'Het adres van de bekendmaking in het Provinciaal blad.',
    'The address of the notice in the Provincial Gazette.',
  ),
  'subsidy-windows.lowering.noticeDate': help(
    'Voor aanvragen van voor dit moment blijft het oude plafond gelden.',
    'For applications from before this moment the old ceiling holds.',
  ),
  'subsidy-windows.subCeilings': help(
    'Als een deel van het geld voor iets bepaalds is. Samen niet meer dan het plafond.',
    'When a part of the money is for something. Together no more than the ceiling.',
  ),
  'subsidy-windows.maximumPercentage': help(
    'Bijvoorbeeld 50: de subsidie betaalt hoogstens de helft.',
    'For example 50: the subsidy pays half at most.',
  ),
  'subsidy-windows.coFinancing': help(
    'Wat de aanvrager zelf inbrengt: geld, uren of spullen.',
    'What the applicant brings in: money, hours or goods.',
  ),
  'subsidy-windows.allocation': help(
    'Volgens het besluit: op volgorde van binnenkomst, op rangorde of door loting.',
    'By the decision: first come, by ranking or by lot.',
  ),
  'subsidy-windows.applicantKinds': help('Kies iedereen die mag aanvragen.', 'Choose all that may apply.'),
  'subsidy-windows.phases': help(
    'Leeg: het maakt niet uit. Hiermee en met thema, gebied, aanvrager en bedrag zoekt de site initiatieven die passen.',
    'Empty: that does not matter. By this, and by theme, area, applicant and amount, the site looks for initiatives that fit.',
  ),
  'subsidy-windows.eligibleCosts': help(
    'Bijvoorbeeld: materiaal en huur, maar niet de uren van vrijwilligers.',
    'For example: material and rent, but not the hours of volunteers.',
  ),
  'subsidy-windows.criteria': help(
    'Eén voorwaarde per regel, in gewone taal.',
    'One criterion on each line, in plain words.',
  ),
  'subsidy-windows.mayHaveStarted': help(
    'Kruis aan als je subsidie kunt krijgen voor iets dat al loopt.',
    'Tick when work that has begun can be subsidised.',
  ),
  'subsidy-windows.decisionWeeks': help(
    'Binnen hoeveel weken de aanvrager een besluit krijgt.',
    'Within how many weeks the applicant gets a decision.',
  ),
  'subsidy-windows.signIn': help(
    'Wat mensen nodig hebben om aan te vragen.',
    'What people need in order to apply.',
  ),
  'subsidy-windows.documents': help(
    'Wat de aanvrager meestuurt. Bijvoorbeeld: een begroting.',
    'What comes with the application. For example: a budget.',
  ),
  'subsidy-windows.applyUrl': help(
    'Het formulier van de verstrekker. De knop op de pagina leidt hierheen.',
    'The form of the provider. The button on the page leads there.',
  ),
  'subsidy-windows.decision.number': help(
    'Het nummer van het besluit waarin het plafond staat.',
    'The number of the decision that sets the ceiling.',
  ),
  'subsidy-windows.noticeDate': help(
    'De dag waarop het in het Provinciaal blad stond (Awb 4:27).',
    'The day on which it was in the Provincial Gazette (Awb 4:27).',
  ),
  'subsidy-windows.outcome.date': help(
    'De dag waarop de uitslag bekend is gemaakt.',
    'The day on which the outcome was made known.',
  ),
  'subsidy-windows.outcome.methodUrl': help(
    'Het adres waar de hele werkwijze staat, bijvoorbeeld in het Provinciaal blad.',
    'The address where the whole method is, such as in the official gazette.',
  ),
  'subsidy-windows.outcome.applications': help(
    'Hoeveel aanvragen er waren, volgens het subsidiesysteem.',
    'How many applications there were, according to the subsidy system.',
  ),
  'subsidy-windows.outcome.refused': help(
    'Van afgewezen aanvragen noemen we alleen het aantal.',
    'Of refused applications only the number is told.',
  ),
  'grants.rank': help('1 is de beste. Iedereen kan dit lezen.', '1 is the best. Everybody can read this.'),
  'grants.score': help(
    'De punten van de beoordeling. Iedereen kan dit lezen.',
    'The points of the assessment. Everybody can read this.',
  ),
  'grants.drawNumber': help(
    'Als hoeveelste deze aanvraag is geloot.',
    'As which one this application was drawn.',
  ),
  'grants.stateAidKind': help(
    'Iedereen kan dit lezen. Het nummer zet je hieronder.',
    'Everybody can read this. The number goes below.',
  ),
  '*.stateAid': help(
    'Bijvoorbeeld: de-minimisverordening (EU) 2023/2831. Leeg: geen staatssteun.',
    'For example: de minimis regulation (EU) 2023/2831. Empty: no state aid.',
  ),
  'subsidy-schemes.uplName': help(
    'De naam in de Uniforme Productnamenlijst, zodat zoekmachines van de overheid het vinden.',
    'The name in the national list of products (UPL), so that government search engines find it.',
  ),

  'grants.window': help('De ronde waaruit het geld komt.', 'The window that the money comes from.'),
  'grants.reference': help(
    'Het kenmerk van de beschikking. In een ronde komt elk kenmerk één keer voor.',
    'The reference of the decision. Each occurs once in a window.',
  ),
  'grants.isReservation': help(
    'Er is nog geen besluit. Het gevraagde bedrag blijft apart tot je toekent of afwijst.',
    'There is no decision yet. What was asked for is set apart until you award or refuse it.',
  ),
  'grants.subCeiling': help(
    'Alleen als de ronde deelplafonds heeft: de naam, zoals bij de ronde. We bewaren de sleutel ervan.',
    'Only when the window has sub-ceilings: its name, as in the window. We keep its key.',
  ),
  'grants.receivedAt': help(
    'Werd het plafond later verlaagd? Dan geldt voor deze aanvraag nog het oude (Awb 4:27).',
    'Was the ceiling lowered later? For this application the old one then holds (Awb 4:27).',
  ),
  'grants.recipient.kind': help(
    'Van een privépersoon staat de naam niet in het openbare register.',
    'The name of a private person is not in the public register.',
  ),
  'grants.initiative': help(
    'Het initiatief op deze site dat de subsidie kreeg.',
    'The initiative on this site that got the subsidy.',
  ),
  'grants.exception.ground': help(
    'Alleen bij een uitzondering uit de wet. Dit bedrag telt dan niet mee voor het plafond.',
    'Only for an exception of the law. The amount then does not count towards the ceiling.',
  ),
  'grants.exception.reference': help(
    'De uitspraak of het besluit op bezwaar.',
    'The ruling, or the decision on the objection.',
  ),

  'themes.parent': help('Leeg: een hoofdthema.', 'Empty: a main theme.'),
  'themes.videoUrl': help(
    'Het adres van een video over dit thema.',
    'The address of a video about this theme.',
  ),
  'themes.linkedPartners': help(
    'Organisaties die met dit thema bezig zijn.',
    'Organisations that work on this theme.',
  ),
  'themes.linkedInitiatives': help(
    'Initiatieven die dit thema goed laten zien.',
    'Initiatives that show well what this theme is about.',
  ),
  'themes.movements': help(
    'Groepen bewoners die zich bij dit thema hebben aangesloten.',
    'Groups of residents that joined this theme.',
  ),
  'themes.ownerTeam': help('Alleen voor collega’s.', 'For colleagues only.'),

  'areas.code': help(
    'Bijvoorbeeld GM0193 voor Zwolle. Feeds en filters gebruiken deze code.',
    'For example GM0193 for Zwolle. Feeds and filters use this code.',
  ),
  'areas.parent': help(
    'Bij een dorp of wijk: de gemeente.',
    'Of a village or neighbourhood: the municipality.',
  ),
  'areas.latitude': help('Het midden, in graden.', 'The middle, in degrees.'),
  'areas.longitude': help('Het midden, in graden.', 'The middle, in degrees.'),
  'areas.validUntil': help('Alleen na een herindeling.', 'Only after a merger of municipalities.'),
  'areas.successor': help('De gemeente waar dit nu bij hoort.', 'The municipality that this is part of now.'),

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

  'media.isDecorative': help(
    'Dan slaat een schermlezer het beeld over. Een beschrijving is dan niet nodig.',
    'A screen reader then skips the image. It needs no description.',
  ),
  'media.maker': help('Staat als naamsvermelding bij het beeld.', 'Stands beside the image as attribution.'),
  'media.people.permission': help(
    'Staan er kinderen op? Vraag het ook aan hun ouders.',
    'Are there children in it? Ask their parents, too.',
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
  'notes.text': help(
    'Alleen voor collega’s. Bij een Woo-verzoek kan het wel opgevraagd worden.',
    'For colleagues only. It can be asked for under the Woo, though.',
  ),
  'text-templates.title': help('Zo kies je de tekst terug.', 'By this you find the text.'),
  'text-templates.purpose': help(
    'Bij welke stap de tekst te kiezen is.',
    'The step at which the text can be chosen.',
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
