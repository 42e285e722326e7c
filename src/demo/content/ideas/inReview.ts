import { on } from '../../moment'
import { exampleText, h2, p, ul } from '../../richText'
import type { DemoIdea } from '../types'

const nature = ['natuur-en-groen'] as const
const team = 'Team Natuur'
const signed = {
  signatory: 'Gedeputeerde voor natuur (voorbeeld)',
  mandate: 'Besluit van Gedeputeerde Staten (voorbeeld)',
} as const

/** Ideas that somebody is working on: under review, and with an answer that waits to be signed. */
export const ideasInReview: readonly DemoIdea[] = [
  {
    slug: 'houtwallen-terug-langs-de-kavels',
    title: 'Houtwallen terug langs de kavels in Twente',
    summary:
      'Geef boeren een vaste vergoeding voor elke meter houtwal die ze terugbrengen en onderhouden. Dan staat hij er over dertig jaar nog.',
    body: exampleText(
      p(
        'Op oude kaarten is Twente een doolhof van houtwallen. De meeste zijn weg. Ze hielden het vee binnen, gaven brandhout en waren een snelweg voor vleermuizen en egels.',
      ),
      h2('Wat vraag ik?'),
      ul(
        'een vergoeding voor twintig jaar, niet voor zes',
        'hulp bij het kiezen van de goede soorten',
        'één plek waar je het regelt',
      ),
    ),
    image: 'houtwallen',
    themes: nature,
    areas: ['GM0183', 'GM1774', 'GM0168'],
    state: 'underReview',
    published: on(-34, '11:00'),
    submitterName: 'Herman uit Tubbergen (voorbeeld)',
    channel: 'event',
    asks: ['money', 'rule'],
    location: { name: 'Tubbergen', latitude: 52.4067, longitude: 6.7847 },
    team,
    answerDue: on(12),
  },
  {
    slug: 'donkere-nacht-boven-de-weerribben',
    title: 'Laat het weer donker worden boven de Weerribben',
    summary:
      'Doof de lampen langs provinciale wegen bij het natuurgebied tussen middernacht en zes uur. Goed voor vleermuizen, en je ziet de Melkweg weer.',
    body: exampleText(
      p(
        'Vanaf mijn terras zie ik de gloed van de lantaarns langs de weg. Er rijdt bijna niemand. Met slimme lampen gaat het licht alleen aan als er iemand langskomt.',
      ),
    ),
    image: 'nacht',
    themes: [...nature, 'duurzaamheid'],
    areas: ['GM1708'],
    state: 'underReview',
    published: on(-60, '09:45'),
    submitterName: 'Wim uit Kalenberg (voorbeeld)',
    channel: 'form',
    asks: ['rule'],
    location: { name: 'Kalenberg', latitude: 52.777, longitude: 5.969 },
    team: 'Team Wegen',
    answerDue: on(-4),
  },
  {
    slug: 'later-maaien-voor-de-grutto',
    title: 'Later maaien voor de grutto in de IJsseldelta',
    summary:
      'Vergoed boeren die pas na 15 juni maaien, en laat vrijwilligers de nesten zoeken. Zo groeien er weer kuikens groot.',
    body: exampleText(
      p(
        'Ik zoek al twintig jaar nesten. Elk jaar vind ik er minder. Een week later maaien maakt al verschil, en boeren willen best. Maar het kost hun voer.',
      ),
    ),
    image: 'ijsseldelta',
    themes: nature,
    areas: ['GM0166', 'GM1896'],
    state: 'underReview',
    published: on(-28, '13:30'),
    submitterName: 'Albert uit Kampen (voorbeeld)',
    channel: 'event',
    asks: ['money', 'knowledge'],
    location: { name: 'Polder Mastenbroek', latitude: 52.58, longitude: 6.0 },
    team,
    answerDue: on(21),
  },
  {
    slug: 'natuur-over-de-provinciegrens',
    title: 'Stop niet bij de grens: één plan voor de IJsseloevers',
    summary:
      'Hattem ligt in Gelderland, Zwolle in Overijssel, en de ijsvogel vliegt heen en weer. Maak samen één plan voor beide oevers.',
    body: exampleText(
      p(
        'Aan de ene kant van de brug gelden andere regels voor begrazing en voor honden dan aan de andere kant. Dat snapt niemand.',
      ),
      p(
        'Zet de twee provincies, de twee gemeenten en het waterschap een middag bij elkaar. Wij schenken koffie.',
      ),
    ),
    image: 'ijssel',
    themes: [...nature, 'andere-overheid-en-grotere-burger'],
    areas: ['GM0193', 'GM0244'],
    state: 'underReview',
    published: on(-19, '19:10'),
    submitterName: 'Noor uit Hattem (voorbeeld)',
    channel: 'form',
    asks: ['rule'],
    location: { name: 'IJsseloever bij Hattem', latitude: 52.4795, longitude: 6.075 },
    team,
    answerDue: on(30),
  },
  {
    slug: 'maaisel-wordt-bodemvoeding',
    title: 'Maak van bermmaaisel voeding voor de bodem',
    summary:
      'Nu rijdt maaisel kilometers naar een verwerker. Laat boeren in de buurt er bodemvoeding van maken, met een proef langs twee wegen.',
    body: exampleText(
      p(
        'Maaisel onder een zeil wordt na een paar weken een soort compost. Dat scheelt ritten, en de grond houdt water beter vast.',
      ),
      p('De regels maken het moeilijk: gras uit de berm telt als afval. Daarom vraag ik om een proef.'),
    ),
    image: 'bloemrand',
    themes: [...nature, 'duurzaamheid'],
    areas: ['GM0148', 'GM0175'],
    state: 'answerReady',
    published: on(-48, '10:00'),
    submitterName: 'Erik uit Ommen (voorbeeld)',
    channel: 'event',
    asks: ['rule', 'knowledge'],
    team: 'Team Wegen',
    answerDue: on(5),
    answer: {
      outcome: 'partly',
      text: 'We beginnen met een proef langs één weg. Na een jaar kijken we wat het kost en wat het oplevert.',
      ...signed,
      date: on(-1),
    },
  },
  {
    slug: 'meet-zelf-het-water-in-je-sloot',
    title: 'Meet zelf hoe schoon het water in je sloot is',
    summary:
      'Geef duizend inwoners een setje om slootwater te meten en zet de uitkomsten open op een kaart. Zo zien we samen waar het beter kan.',
    body: exampleText(
      p(
        'In andere delen van het land meten vrijwilligers al mee. Je haalt een setje bij de bibliotheek, meet op zaterdag en zet je uitkomst op de kaart.',
      ),
    ),
    image: 'wieden',
    themes: nature,
    areas: ['PV23'],
    state: 'answerReady',
    published: on(-41, '12:00'),
    submitterName: 'Anouk uit Deventer (voorbeeld)',
    channel: 'event',
    asks: ['money', 'knowledge'],
    team,
    answerDue: on(8),
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we. Samen met de waterschappen delen we in het voorjaar meetsets uit via bibliotheken.',
      ...signed,
      date: on(-2),
    },
  },
]
