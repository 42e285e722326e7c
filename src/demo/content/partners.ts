import { link, p, richText, ul, type RichText } from '../richText'
import type { ImageKey } from './images'

export interface DemoPartner {
  slug: string
  title: string
  summary: string
  body: RichText
  image?: ImageKey
  /** Left out where we are not sure. */
  kind?: 'foundation' | 'association' | 'alliance'
  website?: string
  state: 'verified' | 'ended'
  /** Why it ended. */
  reason?: string
  /** Slugs of the partners that belong to it. */
  members?: readonly string[]
  /** The slug of the partner that carries on its work. */
  successor?: string
  trustedFor?: readonly ('initiatives' | 'ideas' | 'events')[]
}

/**
 * Who publishes with the province. What is said about them was taken from their own sites and from reports of the
 * province; where that was uncertain it is left out. A partner comes after those it refers to.
 */
export const partners = [
  {
    slug: 'arcon',
    title: 'Arcon',
    summary:
      'Arcon adviseert gemeenten, organisaties en inwoners van Overijssel over samenleven: meedoen, zorgen voor elkaar en leefbare buurten.',
    body: richText(
      p(
        'Arcon denkt en werkt mee als mensen in hun buurt iets willen verbeteren. Vaak samen met de gemeente, een zorgorganisatie of een woningcorporatie.',
      ),
      p(
        'Arcon stond met drie andere organisaties aan de wieg van de Alliantie Sociale Kwaliteit Overijssel.',
      ),
    ),
    image: 'kern',
    state: 'verified',
    trustedFor: ['initiatives'],
  },
  {
    slug: 'stimuland',
    kind: 'foundation',
    title: 'Stimuland',
    summary:
      'Stichting Stimuland werkt aan een vitaal platteland in Overijssel. Zij helpt bewoners van dorpen en boeren om hun eigen plannen uit te voeren.',
    body: richText(
      p('Stimuland begint bij wat mensen op het platteland zelf willen. Denk aan:'),
      ul(
        'een dorpsplan maken met het hele dorp',
        'een dorpshuis of kulturhus nieuw leven geven',
        'nieuw werk vinden voor een boerenerf',
      ),
      p('Meer weten? Kijk op ', link('stimuland.nl', 'https://www.stimuland.nl'), '.'),
    ),
    image: 'houtwallen',
    website: 'https://www.stimuland.nl',
    state: 'verified',
    trustedFor: ['initiatives', 'events'],
  },
  {
    slug: 'ovkk',
    kind: 'association',
    title: 'OVKK',
    summary:
      'De Overijsselse Vereniging van Krachtige Kernen komt op voor leefbare dorpen. Dorpsbelangen en dorpshuizen uit de hele provincie zijn lid.',
    body: richText(
      p(
        'De OVKK verbindt dorpen met elkaar: wat in het ene dorp goed gaat, kan het andere dorp ook helpen. En zij vertelt overheden wat er in de dorpen speelt.',
      ),
      p(
        'Tot 2019 heette de vereniging Overijsselse Vereniging van Kleine Kernen. Meer weten? Kijk op ',
        link('ovkk.nl', 'https://www.ovkk.nl'),
        '.',
      ),
    ),
    image: 'dorp',
    website: 'https://www.ovkk.nl',
    state: 'verified',
    trustedFor: ['initiatives'],
  },
  {
    slug: 'prodemos',
    kind: 'foundation',
    title: 'ProDemos',
    summary:
      'ProDemos, Huis voor democratie en rechtsstaat, legt uit hoe de democratie werkt en hoe je zelf invloed hebt. Ook samen met gemeenten en provincies.',
    body: richText(
      p(
        'ProDemos hoort niet bij een politieke partij. Bekend zijn de StemWijzer en de cursus Politiek Actief, voor iedereen die nadenkt over een plek in de raad of meer invloed wil in de eigen gemeente.',
      ),
      p('Meer weten? Kijk op ', link('prodemos.nl', 'https://prodemos.nl'), '.'),
    ),
    image: 'ijsseldelta',
    website: 'https://prodemos.nl',
    state: 'verified',
    trustedFor: ['events'],
  },
  {
    slug: 'sportnetwerk-overijssel',
    title: 'Sportnetwerk Overijssel',
    summary:
      'Sportnetwerk Overijssel verbindt breedtesport en topsport in de provincie en voert het Sport- en Beweegakkoord uit.',
    body: richText(
      p(
        'Het netwerk werkt met gemeenten, sportclubs en andere partners aan een provincie waar iedereen een leven lang met plezier kan bewegen.',
      ),
      p('Meer weten? Kijk op ', link('sportnetwerkoverijssel.nl', 'https://sportnetwerkoverijssel.nl'), '.'),
    ),
    website: 'https://sportnetwerkoverijssel.nl',
    state: 'verified',
  },
  {
    slug: 'sportservice-overijssel',
    kind: 'foundation',
    title: 'Sportservice Overijssel',
    summary:
      'Sportservice Overijssel hielp gemeenten en clubs om mensen in beweging te krijgen. In 2021 stopte de organisatie; Sportnetwerk Overijssel ging verder.',
    body: richText(
      p(
        'Sportservice Overijssel begon in 1966 als Sportraad Overijssel. De organisatie gaf advies over sport en bewegen, onder meer voor mensen met een beperking en voor ouderen.',
      ),
      p('Wat Sportservice Overijssel hier plaatste, blijft staan onder de naam van toen.'),
    ),
    state: 'ended',
    reason: 'De organisatie is in 2021 gestopt. De initiatieven blijven staan onder de oude naam.',
    successor: 'sportnetwerk-overijssel',
  },
  {
    slug: 'samen-voor-elkaar-overijssel',
    kind: 'alliance',
    title: 'Samen voor Elkaar Overijssel',
    summary:
      'Samen voor Elkaar Overijssel is een platform waar inwoners, organisaties en overheden initiatieven laten zien en elkaar verder helpen.',
    body: richText(
      p(
        'Op het platform vind je voorbeelden uit dorpen en wijken, van Twente tot de Kop van Overijssel. Hoe pak je iets aan? Is het ergens al gedaan? Waar is geld te vinden?',
      ),
      p(
        'Het platform is van de provincie Overijssel, OVKK en Stimuland, en volgde ASK Overijssel op. Kijk op ',
        link('samenvoorelkaar.nl', 'https://www.samenvoorelkaar.nl'),
        '.',
      ),
    ),
    image: 'vecht',
    website: 'https://www.samenvoorelkaar.nl',
    state: 'verified',
    members: ['ovkk', 'stimuland'],
  },
  {
    slug: 'ask-overijssel',
    kind: 'alliance',
    title: 'ASK Overijssel',
    summary:
      'De Alliantie Sociale Kwaliteit Overijssel begon in 2017 en bracht kennis van honderden initiatieven bij elkaar. Samen voor Elkaar ging ermee verder.',
    body: richText(
      p(
        'In de alliantie werkten Arcon, Sportservice Overijssel, Stimuland en OVKK samen, op initiatief van de provincie.',
      ),
      p('Het platform van ASK Overijssel is opgevolgd door Samen voor Elkaar Overijssel.'),
    ),
    state: 'ended',
    reason: 'Het platform is opgevolgd door Samen voor Elkaar Overijssel.',
    members: ['arcon', 'sportservice-overijssel', 'stimuland', 'ovkk'],
    successor: 'samen-voor-elkaar-overijssel',
  },
] as const satisfies readonly DemoPartner[]

/** The partners that demo content may refer to. */
export type PartnerSlug = (typeof partners)[number]['slug']
