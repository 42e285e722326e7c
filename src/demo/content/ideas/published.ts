import { on } from '../../moment'
import { exampleText, h2, p, ul } from '../../richText'
import type { DemoIdea } from '../types'

const nature = ['natuur-en-groen'] as const

/** Ideas that everyone can read and that wait to be taken up. */
export const publishedIdeas: readonly DemoIdea[] = [
  {
    slug: 'een-boom-voor-elk-kind-in-groep-8',
    title: 'Een boom voor elk kind in groep 8',
    summary:
      'Laat elk kind dat van de basisschool gaat een boom planten in de buurt. Na tien jaar staat er een bosje, en jij weet welke van jou is.',
    body: exampleText(
      p(
        'Onze school nam afscheid van groep 8 met ballonnen. Dat kan leuker en groener: een eigen boom, in eigen grond.',
      ),
      h2('Hoe ziet het eruit?'),
      ul(
        'De gemeente wijst een plek aan, liefst op loopafstand van school.',
        'Een kweker uit de buurt levert jonge bomen: eik, linde, lijsterbes.',
        'De kinderen planten in november, de ouders helpen met water in het eerste jaar.',
      ),
    ),
    image: 'houtwallen',
    themes: nature,
    areas: ['GM0177', 'GM0148', 'GM0244'],
    state: 'published',
    published: on(-9, '10:15'),
    submitterName: 'Marloes uit Raalte (voorbeeld)',
    channel: 'event',
    asks: ['money', 'land'],
    location: { name: 'Raalte', latitude: 52.3858, longitude: 6.275 },
  },
  {
    slug: 'schapen-langer-op-de-sallandse-heuvelrug',
    title: 'Laat de schapen langer op de Sallandse Heuvelrug lopen',
    summary:
      'De kudde houdt de heide open. Met een herder erbij tot in november krijgt jong gras minder kans en blijft er plek voor het korhoen.',
    body: exampleText(
      p(
        'Op de Sallandse Heuvelrug leven de laatste korhoenders van Nederland. Die hebben open heide nodig, met insecten voor de kuikens.',
      ),
      p('Nu gaat de kudde in de herfst van de hei af. Twee maanden langer grazen scheelt maaien en plaggen.'),
    ),
    image: 'heide',
    themes: nature,
    areas: ['GM0163', 'GM1742'],
    state: 'published',
    published: on(-9, '10:30'),
    submitterName: 'Gerrit uit Nijverdal (voorbeeld)',
    channel: 'event',
    asks: ['money', 'knowledge'],
    location: { name: 'Sallandse Heuvelrug', latitude: 52.335, longitude: 6.405 },
  },
  {
    slug: 'kijkhut-in-de-engbertsdijksvenen',
    title: 'Een kijkhut in de Engbertsdijksvenen die iedereen in kan',
    summary:
      'In het hoogveen bij Kloosterhaar overwinteren duizenden ganzen en zwanen. Maak een kijkhut met een vlak pad, ook voor een rolstoel of kinderwagen.',
    body: exampleText(
      p(
        'Mijn vader zit in een rolstoel en is gek op vogels. De mooiste plekken kan hij niet bereiken. Een vlak pad van tweehonderd meter is genoeg.',
      ),
      p('De hut kan van hout uit het gebied zelf. Met bordjes in gewone taal leer je er ook nog wat van.'),
    ),
    image: 'wieden',
    themes: [...nature, 'sociale-kwaliteit'],
    areas: ['GM1700'],
    state: 'published',
    published: on(-8, '14:00'),
    submitterName: 'Ilse uit Vriezenveen (voorbeeld)',
    channel: 'form',
    asks: ['money'],
    location: { name: 'Engbertsdijksvenen', latitude: 52.48, longitude: 6.66 },
  },
  {
    slug: 'klein-bos-bij-elk-dorpshuis',
    title: 'Een klein bos bij elk dorpshuis',
    summary:
      'Op een stuk gras zo groot als een tennisbaan past een dicht bosje van inheemse struiken en bomen. Schaduw in de zomer, vogels het hele jaar.',
    body: exampleText(
      p(
        'Bij veel dorpshuizen ligt een grasveld dat alleen gemaaid wordt. Plant het vol, dicht op elkaar, en laat het met rust. Na drie jaar redt het zichzelf.',
      ),
      p('Scholen kunnen er buiten les geven. En op een hete dag is het er koel.'),
    ),
    image: 'kern',
    themes: [...nature, 'duurzaamheid'],
    areas: ['PV23'],
    state: 'published',
    published: on(-8, '16:40'),
    submitterName: 'Dorpsbelang uit Salland (voorbeeld)',
    channel: 'event',
    asks: ['land', 'money'],
  },
  {
    slug: 'groene-schoolpleinen-open-na-schooltijd',
    title: 'Groene schoolpleinen die na schooltijd open blijven',
    summary:
      'Haal tegels weg, plant struiken en zet het hek na drie uur open. Dan heeft de hele buurt er een plein bij om te spelen en te zitten.',
    body: exampleText(
      p(
        'In onze wijk is bijna geen groen. Het schoolplein is het grootste open stuk, maar in het weekend zit het op slot.',
      ),
      p('Wij vragen hulp bij afspraken over toezicht en verzekering. Het planten doen we zelf.'),
    ),
    image: 'dorp',
    themes: [...nature, 'noaberschap-3-0'],
    areas: ['GM0153', 'GM0164'],
    state: 'published',
    published: on(-6, '09:20'),
    submitterName: 'Samira uit Enschede (voorbeeld)',
    channel: 'form',
    asks: ['rule', 'knowledge'],
    location: { name: 'Enschede-Noord', latitude: 52.2347, longitude: 6.8935 },
  },
  {
    slug: 'stilteplekken-op-de-kaart',
    title: 'Zet stille plekken op de kaart',
    summary:
      'Waar hoor je geen weg en geen vliegtuig? Maak met inwoners een kaart van stille plekken en houd ze stil.',
    body: exampleText(
      p(
        'Rust is net zo belangrijk als schone lucht. Met een gratis app meten wij hoe stil het ergens is. Samen kunnen we de hele provincie in beeld brengen.',
      ),
    ),
    themes: nature,
    areas: ['GM1774', 'GM0183'],
    state: 'published',
    published: on(-3, '20:05'),
    submitterName: 'Bart uit Ootmarsum (voorbeeld)',
    channel: 'form',
    asks: ['knowledge'],
  },
]
