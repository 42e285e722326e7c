import { help, type HelpByPath } from './help'

/** In regulations, subsidy windows and grants. */
export const subsidiesHelp: HelpByPath = {
  'subsidy-windows.scheme': help(
    'De regeling waar deze ronde bij hoort.',
    'The scheme that this window is of.',
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
}
