import { on } from '../../moment'
import { exampleText, h2, p, ul } from '../../richText'
import type { DemoInitiative } from '../types'

/** Initiatives from villages and neighbourhoods, published by OVKK and Stimuland. */
export const villageInitiatives: readonly DemoInitiative[] = [
  {
    slug: 'dorpswinkel-van-en-voor-het-dorp',
    title: 'Dorpswinkel van en voor het dorp',
    summary:
      'De laatste winkel ging dicht. Nu runnen vrijwilligers er zelf een, met een koffiehoek en een pakketpunt.',
    body: exampleText(
      p(
        'Meer dan tweehonderd huishoudens kochten een aandeel van € 50. Daarmee kon de coöperatie het pand huren en de schappen vullen.',
      ),
      h2('Zo werkt het'),
      ul(
        'Elke dag staan er twee vrijwilligers achter de kassa.',
        'Boeren uit de buurt leveren melk, eieren en groente.',
        'Wie niet kan komen, krijgt de boodschappen thuis.',
      ),
    ),
    image: 'dorp',
    themes: ['nieuwe-verbindingen-en-cooperaties', 'noaberschap-3-0'],
    areas: ['GM0150'],
    partner: 'ovkk',
    state: 'underway',
    published: on(-150, '09:00'),
    phase: 'growth',
    targetGroups: ['inwoners van het dorp', 'ouderen'],
    legalForm: 'Coöperatie',
    needs: { people: 'Vier vrijwilligers voor de zaterdag', money: 'Een zuinige koelvitrine' },
    governmentRole: 'facilitate',
    milestones: [
      { title: 'Coöperatie opgericht', due: on(-140), done: true },
      { title: 'Winkel open', due: on(-90), done: true },
      { title: 'Honderd vaste klanten per week', due: on(60), done: false },
    ],
    updates: [
      {
        title: 'Duizend bonnetjes',
        date: on(-30),
        text: 'In de derde maand sloegen we voor de duizendste keer iets aan.',
      },
    ],
    budgetCents: 4_500_000,
    soughtCents: 600_000,
    location: { name: 'Een dorp bij Deventer', latitude: 52.275, longitude: 6.245 },
  },
  {
    slug: 'kulturhus-krijgt-een-tweede-leven',
    title: 'Het kulturhus krijgt een tweede leven',
    summary:
      'De zaal stond half leeg. Met een huisarts, een bibliotheek en een repetitielokaal erbij is er nu elke dag iets te doen.',
    body: exampleText(
      p(
        'Eerst gingen we langs alle verenigingen met één vraag: wat mis je? Daarna pas maakten we een tekening.',
      ),
    ),
    image: 'kern',
    themes: ['sociale-kwaliteit', 'noaberschap-3-0'],
    areas: ['GM0177'],
    partner: 'stimuland',
    state: 'completed',
    published: on(-500, '09:00'),
    phase: 'execution',
    targetGroups: ['verenigingen', 'jongeren', 'ouderen'],
    legalForm: 'Stichting',
    governmentRole: 'stimulate',
    milestones: [
      { title: 'Rondje langs verenigingen', due: on(-480), done: true },
      { title: 'Verbouwing klaar', due: on(-120), done: true },
    ],
    results:
      'Het gebouw is zes dagen per week open. Veertien verenigingen huren er een ruimte en de stichting draait zonder tekort.',
    budgetCents: 38_000_000,
    location: { name: 'Een dorp bij Raalte', latitude: 52.41, longitude: 6.29 },
  },
  {
    slug: 'ommetje-langs-zeven-erven',
    title: 'Ommetje langs zeven erven',
    summary:
      'Een rondwandeling van vijf kilometer over boerenland. Bij elk erf vertelt een bord wat je ziet, hoort en ruikt.',
    body: exampleText(
      p('Zeven boeren openden hun hek. Het dorp zorgt voor het pad, de boeren voor koffie op zondag.'),
    ),
    image: 'houtwallen',
    themes: ['natuur-en-groen', 'sociale-kwaliteit'],
    areas: ['GM0148'],
    partner: 'ovkk',
    state: 'published',
    published: on(-12, '10:00'),
    phase: 'plan',
    targetGroups: ['wandelaars', 'gezinnen'],
    legalForm: 'Vereniging',
    needs: { people: 'Tien helpers voor de paaltjes', money: 'Borden en klaphekjes' },
    governmentRole: 'facilitate',
    milestones: [{ title: 'Alle toestemmingen binnen', due: on(45), done: false }],
    budgetCents: 850_000,
    soughtCents: 400_000,
    location: { name: 'Dalfsen', latitude: 52.5117, longitude: 6.2569 },
  },
  {
    slug: 'van-koeienstal-naar-werkplaats',
    title: 'Van koeienstal naar werkplaats',
    summary:
      'In een lege stal leren jongeren timmeren, lassen en fietsen repareren. Een oud-boer en een leraar geven les.',
    body: exampleText(
      p(
        'Sommige jongeren leren beter met hun handen dan uit een boek. Drie ochtenden per week staat de stal voor hen open.',
      ),
    ),
    image: 'bloemrand',
    themes: ['sociale-kwaliteit'],
    areas: ['GM1735'],
    partner: 'stimuland',
    state: 'underway',
    published: on(-80, '11:30'),
    phase: 'execution',
    targetGroups: ['jongeren'],
    legalForm: 'Stichting',
    needs: { people: 'Vaklieden die één ochtend les willen geven', space: 'Een droge opslag voor hout' },
    governmentRole: 'stimulate',
    updates: [
      { title: 'Eerste fiets verkocht', date: on(-20), text: 'De opbrengst gaat naar nieuw gereedschap.' },
    ],
    budgetCents: 6_200_000,
    soughtCents: 1_500_000,
    location: { name: 'Markelo', latitude: 52.235, longitude: 6.4986 },
  },
  {
    slug: 'dorpsplan-door-het-hele-dorp',
    title: 'Een dorpsplan door het hele dorp',
    summary:
      'Vierhonderd mensen vertelden wat hun dorp over tien jaar nodig heeft. Dat plan wil het dorp nu samen met de gemeente uitvoeren.',
    body: exampleText(
      p(
        'We belden overal aan, ook bij wie nooit naar een vergadering komt. Wonen staat op één: kleine huizen voor starters en voor ouderen.',
      ),
    ),
    image: 'dorp',
    themes: ['andere-overheid-en-grotere-burger'],
    areas: ['GM0160'],
    partner: 'ovkk',
    state: 'published',
    published: on(-25, '15:00'),
    phase: 'plan',
    targetGroups: ['alle inwoners'],
    legalForm: 'Vereniging',
    needs: { people: 'Trekkers voor de werkgroep Wonen' },
    governmentRole: 'facilitate',
    milestones: [
      { title: 'Plan aangeboden aan de raad', due: on(-10), done: true },
      { title: 'Afspraken met de gemeente', due: on(90), done: false },
    ],
    location: { name: 'Een dorp bij Hardenberg', latitude: 52.6, longitude: 6.66 },
  },
  {
    slug: 'bushalte-als-ontmoetingsplek',
    title: 'De bushalte als ontmoetingsplek',
    summary:
      'Een dak, een boekenkast en een bankje in de zon: zo werd wachten op de bus een reden om te blijven.',
    body: exampleText(
      p('De buurtbus komt vier keer per dag. Nu zitten er ook mensen die nergens heen hoeven.'),
    ),
    image: 'vecht',
    themes: ['noaberschap-3-0'],
    areas: ['GM0175'],
    partner: 'ovkk',
    state: 'stopped',
    reason: 'De halte is verplaatst naar de rotonde. Het bankje en de boekenkast staan nu bij het dorpshuis.',
    published: on(-200, '09:00'),
    phase: 'execution',
    targetGroups: ['reizigers', 'buurtbewoners'],
    budgetCents: 350_000,
  },
]
