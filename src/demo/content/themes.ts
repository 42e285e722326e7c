import { p, richText, ul, type RichText } from '../richText'
import type { ImageKey } from './images'
import type { PartnerSlug } from './partners'

export interface DemoTheme {
  slug: string
  title: string
  summary: string
  body: RichText
  image: ImageKey
  parent?: string
  ownerTeam: string
  /** A public office, never a person. */
  portfolioHolder: string
  participationLevel: 'inform' | 'consult' | 'advise' | 'coProduce' | 'coDecide'
  linkedPartners: readonly PartnerSlug[]
  movements?: readonly { name: string; url: string }[]
}

const governors = 'Commissaris van de Koning'

/** Themes and, under Openbaar bestuur, the four themes of Overijssels Bestuur 20XX. Parents before children. */
export const themes = [
  {
    slug: 'natuur-en-groen',
    title: 'Natuur en groen',
    summary:
      'Heide, veen, houtwallen en uiterwaarden: hoe houden we de natuur van Overijssel sterk, en wat kun jij daaraan doen?',
    body: richText(
      p(
        'Overijssel heeft veel soorten landschap dicht bij elkaar. Het laagveen van De Wieden en de Weerribben, de heide van de Sallandse Heuvelrug, de houtwallen van Twente en de uiterwaarden van IJssel en Vecht.',
      ),
      p('Op een avond over natuur wogen 80 inwoners samen 30 ideeën. Zij keken naar drie vragen:'),
      ul('Wat levert het op voor planten en dieren?', 'Wie moet er iets voor doen?', 'Wat kost het?'),
      p('Bij elk idee zie je wat ermee gebeurt en wie er antwoord geeft.'),
    ),
    image: 'ijssel',
    ownerTeam: 'Team Natuur',
    portfolioHolder: 'Gedeputeerde voor natuur',
    participationLevel: 'advise',
    linkedPartners: ['stimuland'],
  },
  {
    slug: 'sociale-kwaliteit',
    title: 'Sociale kwaliteit',
    summary:
      'Een provincie waar je goed kunt wonen, werken en meedoen. Bewoners maken de plannen, de provincie en haar partners helpen verder.',
    body: richText(
      p(
        'Sociale kwaliteit gaat over hoe we met elkaar leven. Of je je buren kent. Of je mee kunt doen, ook als dat niet vanzelf gaat.',
      ),
      p('De provincie Overijssel helpt initiatieven op vier manieren:'),
      ul(
        'meedenken over een plan',
        'mensen met elkaar in contact brengen',
        'ervaringen delen, zodat je het wiel niet opnieuw uitvindt',
        'subsidie als er geld nodig is',
      ),
    ),
    image: 'dorp',
    ownerTeam: 'Team Samenleving',
    portfolioHolder: 'Gedeputeerde voor sociale kwaliteit',
    participationLevel: 'coProduce',
    linkedPartners: ['arcon', 'ovkk', 'samen-voor-elkaar-overijssel', 'sportnetwerk-overijssel'],
  },
  {
    slug: 'duurzaamheid',
    title: 'Duurzaamheid',
    summary:
      'Energie opwekken met het dorp, spullen langer gebruiken en klaar zijn voor droogte en hoosbuien. Kleine plannen tellen mee.',
    body: richText(
      p('Duurzaam leven begint vaak klein: een dak vol panelen, een reparatiecafé, een tuin zonder tegels.'),
      p(
        'Grote keuzes, zoals de plek van windmolens, maken gemeenten, waterschappen en provincie samen. Ook daarover kun je meepraten.',
      ),
    ),
    image: 'zon',
    ownerTeam: 'Team Energie en klimaat',
    portfolioHolder: 'Gedeputeerde voor energie',
    participationLevel: 'consult',
    linkedPartners: ['stimuland'],
  },
  {
    slug: 'openbaar-bestuur',
    title: 'Openbaar bestuur',
    summary:
      'Hoe besturen we Overijssel nu en later? In dit dossier lees je waarover we nadenken en waar je kunt meepraten.',
    body: richText(
      p(
        'De wereld verandert, en de manier van besturen verandert mee. Mensen weten meer, organiseren zelf meer en verwachten dat de overheid luistert.',
      ),
      p(
        'Onder de naam Overijssels Bestuur 20XX dacht de provincie met veel anderen na over die toekomst. Dit dossier volgt de vier onderwerpen daarvan.',
      ),
    ),
    image: 'ijsseldelta',
    ownerTeam: 'Team Openbaar bestuur',
    portfolioHolder: governors,
    participationLevel: 'consult',
    linkedPartners: ['prodemos'],
  },
  {
    slug: 'andere-overheid-en-grotere-burger',
    title: 'Andere overheid en grotere burger',
    summary:
      'Als inwoners meer zelf doen, wat doet de overheid dan nog, en wat niet meer? Over loslaten, ruimte geven en er zijn als het nodig is.',
    body: richText(
      p(
        'Een dorp dat zijn eigen dorpshuis runt, heeft andere vragen aan de overheid dan vroeger. Minder regels, een vast gezicht en snel een antwoord.',
      ),
      p(
        'Hier vind je ideeën en initiatieven waarin inwoners een taak overnemen of een regel willen veranderen.',
      ),
    ),
    image: 'kern',
    parent: 'openbaar-bestuur',
    ownerTeam: 'Team Openbaar bestuur',
    portfolioHolder: governors,
    participationLevel: 'consult',
    linkedPartners: ['prodemos'],
  },
  {
    slug: 'nieuwe-verbindingen-en-cooperaties',
    title: 'Nieuwe verbindingen en coöperaties',
    summary:
      'Energie, zorg, een winkel: steeds vaker richten mensen samen een coöperatie op. Wat kunnen ze van elkaar en van de overheid verwachten?',
    body: richText(
      p(
        'In een coöperatie zijn de leden samen de baas. Zo houden dorpen een winkel open, delen ze stroom van het dak of regelen ze zorg in de buurt.',
      ),
      p('Dit onderwerp brengt coöperaties bij elkaar, zodat ze van elkaar leren.'),
    ),
    image: 'dak',
    parent: 'openbaar-bestuur',
    ownerTeam: 'Team Openbaar bestuur',
    portfolioHolder: governors,
    participationLevel: 'coProduce',
    linkedPartners: ['stimuland', 'ovkk'],
  },
  {
    slug: 'de-bestuurder-van-20xx',
    title: 'De bestuurder van 20XX',
    summary:
      'Wat vraagt de toekomst van raadsleden, Statenleden, wethouders en gedeputeerden? En hoe krijgen we ook anderen aan tafel?',
    body: richText(
      p(
        'Besturen is een vak dat verandert. Meer luisteren, meer samen zoeken, en toch een keuze durven maken en uitleggen.',
      ),
      p('Je vindt hier bijeenkomsten en cursussen, ook als je zelf nadenkt over een rol in de politiek.'),
    ),
    image: 'nacht',
    parent: 'openbaar-bestuur',
    ownerTeam: 'Team Openbaar bestuur',
    portfolioHolder: governors,
    participationLevel: 'inform',
    linkedPartners: ['prodemos'],
  },
  {
    slug: 'noaberschap-3-0',
    title: 'Noaberschap 3.0',
    summary:
      'Een noaber is in Twente de buur die helpt. Hoe ziet dat eruit nu buren verder weg wonen, minder tijd hebben en elkaar ook online vinden?',
    body: richText(
      p(
        'Vroeger wist je precies wie je noabers waren en wat je voor elkaar deed, bij een geboorte, een oogst of een begrafenis.',
      ),
      p(
        'Nu zoeken we nieuwe vormen: een app in de straat, een dorpsondersteuner, een maaltijd voor wie alleen is. De plichten zijn losser, het idee is hetzelfde.',
      ),
    ),
    image: 'vecht',
    parent: 'openbaar-bestuur',
    ownerTeam: 'Team Openbaar bestuur',
    portfolioHolder: governors,
    participationLevel: 'coDecide',
    linkedPartners: ['arcon', 'ovkk', 'samen-voor-elkaar-overijssel'],
  },
] as const satisfies readonly DemoTheme[]

/** The themes that demo content may refer to. */
export type ThemeSlug = (typeof themes)[number]['slug']
