import { on } from '../../moment'
import { exampleText, p, ul } from '../../richText'
import type { DemoIdea } from '../types'

const nature = ['natuur-en-groen'] as const
const team = 'Team Natuur'
const signed = {
  signatory: 'Gedeputeerde voor natuur (voorbeeld)',
  mandate: 'Besluit van Gedeputeerde Staten (voorbeeld)',
} as const

/** Ideas that got an answer, were sent on to another body, or were closed. */
export const answeredIdeas: readonly DemoIdea[] = [
  {
    slug: 'bermen-maaien-als-de-bloemen-klaar-zijn',
    title: 'Maai de bermen pas als de bloemen klaar zijn',
    summary:
      'Maai provinciale bermen twee keer per jaar, na de bloei, en voer het gras af. Dan komen er elk jaar meer soorten terug.',
    body: exampleText(
      p(
        'In mei staat de berm vol margrieten. Een week later komt de maaimachine. Wacht tot half juli, behalve bij bochten en kruisingen waar je zicht nodig hebt.',
      ),
    ),
    image: 'bloemrand',
    themes: nature,
    areas: ['PV23'],
    state: 'answered',
    published: on(-120, '10:00'),
    submitterName: 'Joke uit Wierden (voorbeeld)',
    channel: 'event',
    asks: ['rule'],
    team,
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we. Vanaf het komende seizoen maaien we na de bloei, behalve waar het zicht voor verkeer anders slecht wordt. Het maaisel halen we weg.',
      ...signed,
      date: on(-62),
    },
  },
  {
    slug: 'akkerranden-voor-de-patrijs',
    title: 'Brede akkerranden voor de patrijs in Salland',
    summary:
      'Zaai randen van negen meter in met kruiden en graan en laat ze in de winter staan. De patrijs vindt er voedsel en dekking.',
    body: exampleText(
      p(
        'De patrijs is een vogel van de akkers. Hij heeft drie dingen nodig: zaad in de winter, insecten in de zomer en een heg om te schuilen.',
      ),
      p('Ik vraag om tien jaar zekerheid voor boeren die meedoen.'),
    ),
    image: 'bloemrand',
    themes: nature,
    areas: ['GM0177', 'GM1773', 'GM0150'],
    state: 'answered',
    published: on(-98, '11:30'),
    submitterName: 'Henk uit Heino (voorbeeld)',
    channel: 'event',
    asks: ['money', 'land'],
    location: { name: 'Heino', latitude: 52.4372, longitude: 6.232 },
    team,
    answer: {
      outcome: 'partly',
      text: 'We verlengen de regeling voor akkerranden in Salland. Tien jaar zekerheid kunnen we niet beloven: wij leggen ons vast voor zes jaar.',
      reason: 'De Europese regels voor deze vergoeding gelden voor zes jaar.',
      ...signed,
      date: on(-40),
    },
  },
  {
    slug: 'voedselbos-op-een-vrijkomend-erf',
    title: 'Een voedselbos op een erf dat vrijkomt',
    summary:
      'Er stoppen veel boeren. Maak het makkelijker om van een leeg erf een voedselbos te maken, met noten, fruit en kruiden.',
    body: exampleText(
      p(
        'Wie een erf wil ombouwen tot voedselbos loopt tegen drie loketten aan. Dat kan één loket worden, met één formulier.',
      ),
    ),
    image: 'houtwallen',
    themes: [...nature, 'duurzaamheid', 'nieuwe-verbindingen-en-cooperaties'],
    areas: ['GM1735', 'GM0158'],
    state: 'answered',
    published: on(-76, '15:00'),
    submitterName: 'Lotte uit Markelo (voorbeeld)',
    channel: 'partner',
    asks: ['rule', 'land'],
    partner: 'stimuland',
    team,
    answer: {
      outcome: 'adopted',
      text: 'Goed idee. Samen met twee gemeenten beginnen we een proef met één aanspreekpunt voor voedselbossen.',
      ...signed,
      date: on(-20),
    },
  },
  {
    slug: 'struinpad-door-de-uiterwaarden',
    title: 'Een struinpad door de uiterwaarden bij Wijhe',
    summary:
      'Leg een pad van maaisel aan door de uiterwaarden, van de veerpont naar het dorp. Het hele jaar open, ook met de hond.',
    body: exampleText(
      p(
        'Je ziet de rivier hier overal, maar je kunt er nergens langs lopen. Een gemaaid pad is genoeg, er hoeft geen steen in de grond.',
      ),
    ),
    image: 'ijssel',
    themes: nature,
    areas: ['GM1773'],
    state: 'answered',
    published: on(-105, '09:00'),
    submitterName: 'Tom uit Wijhe (voorbeeld)',
    channel: 'form',
    asks: ['land'],
    location: { name: 'Wijhe', latitude: 52.3867, longitude: 6.135 },
    team,
    answer: {
      outcome: 'notAdopted',
      text: 'We leggen dit pad niet aan. We kijken wel met het dorp naar een rondje achter de dijk.',
      reason:
        'In deze uiterwaarden broeden vogels die bij elke verstoring hun nest verlaten. De regels voor dit Natura 2000-gebied laten een open pad hier niet toe.',
      ...signed,
      date: on(-50),
    },
  },
  {
    slug: 'losloopveld-voor-honden-in-hardenberg',
    title: 'Een losloopveld voor honden aan de rand van Hardenberg',
    summary:
      'Met een goed veld om te rennen blijven honden uit het natuurgebied. Een hek, een bankje en wat bomen is genoeg.',
    body: exampleText(
      p('Veel mensen laten hun hond los bij de Vecht, omdat er nergens anders plek is. Geef ons die plek.'),
    ),
    themes: nature,
    areas: ['GM0160'],
    state: 'referred',
    reason: 'Over plekken voor honden beslist de gemeente. We hebben je idee met je naam doorgestuurd.',
    published: on(-30, '10:30'),
    submitterName: 'Kim uit Hardenberg (voorbeeld)',
    channel: 'form',
    asks: ['land'],
    referredTo: {
      name: 'Gemeente Hardenberg, team Openbare ruimte (voorbeeld)',
      address: 'Postbus 0, 0000 AA Hardenberg (voorbeeld)',
    },
  },
  {
    slug: 'sloten-breder-met-schuine-oever',
    title: 'Sloten breder, met een schuine oever',
    summary:
      'Een schuine oever vangt regen op en geeft kikkers en libellen een plek. Begin met sloten die toch aan de beurt zijn.',
    body: exampleText(
      p(
        'Elke paar jaar wordt een sloot uitgebaggerd. Graaf dan meteen één oever schuin af. Dat kost weinig extra.',
      ),
    ),
    image: 'wieden',
    themes: [...nature, 'duurzaamheid'],
    areas: ['GM0180', 'GM1896'],
    state: 'referred',
    reason: 'Het waterschap beheert de sloten. Het waterschap laat je weten wat het met je idee doet.',
    published: on(-22, '16:00'),
    submitterName: 'Jan uit Rouveen (voorbeeld)',
    channel: 'event',
    asks: ['rule'],
    referredTo: {
      name: 'Het waterschap, afdeling Beheer (voorbeeld)',
      address: 'Postbus 0, 0000 AA Zwolle (voorbeeld)',
    },
  },
  {
    slug: 'een-provinciale-bloem-kiezen',
    title: 'Laat inwoners een bloem van Overijssel kiezen',
    summary: 'Een verkiezing op scholen en in bibliotheken: welke wilde bloem hoort bij onze provincie?',
    body: exampleText(
      p('Mijn stem gaat naar de wilde kievitsbloem, die bij Zwolle en Hasselt in de uiterwaarden groeit.'),
      ul('Leuk voor scholen', 'Kost bijna niets', 'Iedereen leert een paar bloemen kennen'),
    ),
    image: 'ijsseldelta',
    themes: nature,
    areas: ['PV23'],
    state: 'closed',
    reason:
      'Een natuurorganisatie heeft zo’n verkiezing al gehouden. We doen hem niet over, maar zetten de uitkomst graag op onze site.',
    published: on(-64, '08:50'),
    submitterName: 'Riet uit Hasselt (voorbeeld)',
    channel: 'paper',
    asks: ['nothing'],
  },
]
