import { help, type HelpByPath } from './help'

/** In what the desk and partners publish, and what they use for it. */
export const contentHelp: HelpByPath = {
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

  'events.takesIdeas': help(
    'De pagina leidt dan naar het ideeënformulier. Een QR-code en een poster staan op het tabblad Ideeën ophalen.',
    'The page then leads to the idea form. A QR code and a poster are on the tab Collecting ideas.',
  ),
  'events.ideasFrom': help(
    'Laat leeg voor het begin van de eerste dag.',
    'Leave empty for the beginning of the first day.',
  ),
  'events.ideasUntil': help(
    'Laat leeg voor het einde van de laatste dag.',
    'Leave empty for the end of the last day.',
  ),
  'ideas.event': help(
    'Waar het idee is ingebracht. Alleen collega’s zien dit.',
    'Where the idea was brought. Only colleagues see this.',
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

  'media.isDecorative': help(
    'Dan slaat een schermlezer het beeld over. Een beschrijving is dan niet nodig.',
    'A screen reader then skips the image. It needs no description.',
  ),
  'media.maker': help('Staat als naamsvermelding bij het beeld.', 'Stands beside the image as attribution.'),
  'media.people.permission': help(
    'Staan er kinderen op? Vraag het ook aan hun ouders.',
    'Are there children in it? Ask their parents, too.',
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
}
