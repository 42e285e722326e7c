import type { DatasetDescription } from './FeedType'

/** What the catalogue tells of the types that Noaber itself brings. Themes are those of the EU (data-theme). */
export const datasets = {
  ideas: {
    description: {
      nl: 'Ideeën van inwoners, met wat er van elk idee geworden is: in behandeling, beantwoord, uitgevoerd.',
      en: 'Ideas of residents, with what became of each: under review, answered, realised.',
    },
    keywords: { nl: ['ideeën', 'inwoners', 'participatie'], en: ['ideas', 'participation', 'residents'] },
    themes: ['GOVE', 'SOCI'],
  },
  initiatives: {
    description: {
      nl: 'Initiatieven van inwoners en organisaties: wat ze doen, waar, met wie en hoe ver ze zijn.',
      en: 'Initiatives of residents and organisations: what they do, where, with whom and how far they are.',
    },
    keywords: {
      nl: ['initiatieven', 'inwoners', 'leefbaarheid', 'participatie'],
      en: ['initiatives', 'liveability', 'participation', 'residents'],
    },
    themes: ['SOCI', 'REGI'],
  },
  themes: {
    description: {
      nl: 'Thema’s waarover inwoners kunnen meedenken en meedoen, en hoeveel ruimte daarvoor is.',
      en: 'Themes on which residents can think along and join in, and how much room there is for that.',
    },
    keywords: { nl: ['participatie', 'thema’s'], en: ['participation', 'themes'] },
    themes: ['GOVE'],
  },
  partners: {
    description: {
      nl: 'Organisaties die inwoners helpen en hier berichten plaatsen.',
      en: 'Organisations that help residents and publish items here.',
    },
    keywords: { nl: ['organisaties', 'partners'], en: ['organisations', 'partners'] },
    themes: ['SOCI', 'GOVE'],
  },
  subsidyWindows: {
    description: {
      nl: 'Subsidierondes: wanneer ze open zijn, voor wie, hoeveel er te verdelen is en wat daarvan over is.',
      en: 'Subsidy windows: when they are open, for whom, how much there is to give and what is left of it.',
    },
    keywords: { nl: ['financiering', 'subsidies'], en: ['funding', 'grants', 'subsidies'] },
    themes: ['GOVE', 'ECON'],
  },
  events: {
    description: {
      nl: 'Bijeenkomsten waar inwoners naartoe kunnen of die ze kunnen volgen.',
      en: 'Meetings that residents can come to or watch.',
    },
    keywords: {
      nl: ['agenda', 'bijeenkomsten', 'participatie'],
      en: ['events', 'meetings', 'participation'],
    },
    themes: ['GOVE', 'SOCI'],
  },
} satisfies Readonly<Record<string, DatasetDescription>>
