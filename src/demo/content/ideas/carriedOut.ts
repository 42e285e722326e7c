import { on } from '../../moment'
import { exampleText, p, ul } from '../../richText'
import type { DemoIdea } from '../types'

const nature = ['natuur-en-groen'] as const
const signed = {
  signatory: 'Gedeputeerde voor natuur (voorbeeld)',
  mandate: 'Besluit van Gedeputeerde Staten (voorbeeld)',
} as const
const team = 'Team Natuur'

/** Ideas that are being done, were done, or were stopped along the way. */
export const carriedOutIdeas: readonly DemoIdea[] = [
  {
    slug: 'veilige-oversteek-voor-de-otter',
    title: 'Een veilige oversteek voor de otter',
    summary:
      'Onder de weg door in plaats van eroverheen: leg droge randen in duikers en zet hekjes, zodat otters niet meer worden doodgereden.',
    body: exampleText(
      p(
        'Sinds 2002 leven er weer otters in De Wieden en de Weerribben. Het verkeer is nu hun grootste gevaar.',
      ),
      p(
        'Een otter zwemt liever niet door een donkere buis. Met een droge plank aan de zijkant gaat hij er wel door.',
      ),
    ),
    image: 'wieden',
    themes: nature,
    areas: ['GM1708', 'GM1896'],
    state: 'inProgress',
    published: on(-210, '10:00'),
    submitterName: 'Ria uit Giethoorn (voorbeeld)',
    channel: 'event',
    asks: ['money'],
    location: { name: 'Giethoorn', latitude: 52.7397, longitude: 6.0783 },
    team: 'Team Wegen',
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we. We passen in twee jaar zes duikers aan, te beginnen op de plekken met de meeste aanrijdingen.',
      ...signed,
      date: on(-150),
    },
    progress: 50,
  },
  {
    slug: 'water-vasthouden-met-kleine-stuwen',
    title: 'Houd water vast met kleine stuwen',
    summary:
      'Houten stuwtjes in greppels houden winterregen vast tot in de zomer. Boeren en vrijwilligers kunnen ze zelf zetten.',
    body: exampleText(
      p(
        'Na drie droge zomers stond mijn beek leeg. Met tien stuwtjes van afvalhout bleef er dit jaar water in staan.',
      ),
    ),
    image: 'houtwallen',
    themes: [...nature, 'duurzaamheid'],
    areas: ['GM0153', 'GM0168'],
    state: 'inProgress',
    published: on(-180, '09:30'),
    submitterName: 'Bennie uit Losser (voorbeeld)',
    channel: 'form',
    asks: ['knowledge', 'money'],
    team,
    answer: {
      outcome: 'partly',
      text: 'We betalen het hout en de begeleiding voor de eerste honderd stuwen. Voor plekken in beken is toestemming van het waterschap nodig.',
      reason: 'Niet overal mag het water hoger: soms krijgt een buurman dan natte voeten.',
      ...signed,
      date: on(-130),
    },
    progress: 35,
  },
  {
    slug: 'poelen-voor-de-boomkikker',
    title: 'Twintig nieuwe poelen voor de boomkikker',
    summary:
      'Graaf poelen dicht bij elkaar, met braamstruiken ernaast. Dan kan de boomkikker van de ene naar de andere plek komen.',
    body: exampleText(
      p(
        'De boomkikker is zo groot als een duim en klimt in struiken om te zonnen. Hij komt nooit ver, dus poelen moeten dicht bij elkaar liggen.',
      ),
      ul('20 poelen', '12 eigenaren', '60 vrijwilligers op twee zaterdagen'),
    ),
    image: 'bloemrand',
    themes: nature,
    areas: ['GM1774', 'GM0173'],
    state: 'realised',
    published: on(-400, '10:00'),
    submitterName: 'Werkgroep poelen (voorbeeld)',
    channel: 'partner',
    asks: ['money', 'land'],
    location: { name: 'Denekamp', latitude: 52.3767, longitude: 7.0067 },
    team,
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we. Wij betalen het graafwerk, de werkgroep vindt de plekken en plant de struiken.',
      ...signed,
      date: on(-350),
    },
    progress: 100,
    evidence:
      'Alle 20 poelen zijn klaar. In het voorjaar hoorden vrijwilligers bij 9 poelen roepende boomkikkers.',
  },
  {
    slug: 'nestkasten-op-het-provinciehuis',
    title: 'Nestkasten voor gierzwaluwen op het provinciehuis',
    summary:
      'Gierzwaluwen verliezen hun plek als daken worden geïsoleerd. Hang nestkasten op gebouwen van de provincie en geef zo het voorbeeld.',
    body: exampleText(
      p('Een kast kost weinig en hangt er dertig jaar. De vogels eten muggen en maken geen rommel.'),
    ),
    image: 'kern',
    themes: nature,
    areas: ['GM0193'],
    state: 'realised',
    published: on(-300, '13:00'),
    submitterName: 'Vogelvriend uit Zwolle (voorbeeld)',
    channel: 'paper',
    asks: ['nothing'],
    team: 'Team Gebouwen',
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we, meteen bij het schilderwerk van deze zomer.',
      ...signed,
      date: on(-270),
    },
    progress: 100,
    evidence: 'Er hangen 24 kasten aan de noordkant. In het eerste jaar waren er 3 bezet.',
  },
  {
    slug: 'fruitbomen-langs-het-fietspad',
    title: 'Fruitbomen langs het fietspad naar school',
    summary: 'Appels, peren en pruimen langs de route van Borne naar Hengelo. Plukken mag, voor iedereen.',
    body: exampleText(
      p(
        'Kinderen fietsen er elke dag langs. In het voorjaar bloesem, in het najaar een appel op weg naar huis.',
      ),
    ),
    image: 'bloemrand',
    themes: [...nature, 'noaberschap-3-0'],
    areas: ['GM0147', 'GM0164'],
    state: 'realised',
    published: on(-260, '17:20'),
    submitterName: 'Ouders uit Borne (voorbeeld)',
    channel: 'event',
    asks: ['land', 'money'],
    team,
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we. De ouders onderhouden de bomen, wij leveren ze en betalen de boompalen.',
      ...signed,
      date: on(-220),
    },
    progress: 100,
    evidence: 'In november zijn 40 hoogstambomen geplant. De school heeft een snoeiploeg van 11 ouders.',
  },
  {
    slug: 'bankjes-van-eigen-hout',
    title: 'Bankjes van Overijssels hout langs wandelroutes',
    summary:
      'Maak van bomen die toch geveld worden bankjes langs de wandelroutes, met hulp van een sociale werkplaats.',
    body: exampleText(
      p('Een bankje van eigen eik, met een bordje waar de boom stond. Zo blijft het hout dichtbij.'),
    ),
    image: 'vecht',
    themes: [...nature, 'sociale-kwaliteit'],
    areas: ['GM0175', 'GM0160'],
    state: 'stopped',
    reason: 'De werkplaats die de bankjes zou maken, is dicht. Een andere maker hebben we niet gevonden.',
    published: on(-240, '12:10'),
    submitterName: 'Wandelaar uit Ommen (voorbeeld)',
    channel: 'event',
    asks: ['money'],
    team,
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we. We beginnen met tien bankjes langs de Vecht.',
      ...signed,
      date: on(-200),
    },
    progress: 20,
  },
]
