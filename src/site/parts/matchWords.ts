import type { Language } from '../../feeds/http/language'

const nl = {
  windows: {
    title: 'Subsidies die hierbij kunnen passen',
    intro:
      'We keken of de ronde open is of opengaat, en naar thema, gebied, aanvrager, bedrag, fase en begin. Of je subsidie krijgt, beslist wie hem geeft.',
    more: { path: '/subsidies?state=open', text: 'Alle subsidies die nu open zijn' },
  },
  initiatives: {
    title: 'Initiatieven waar dit bij kan passen',
    intro:
      'We keken naar thema, gebied, aanvrager, bedrag, fase en begin. Het zegt niets over de kans dat er subsidie komt.',
    more: { path: '/initiatieven', text: 'Alle initiatieven' },
  },
  allRight: 'Alles klopt',
  partly: (met: number, count: number) => `Klopt: ${met} van de ${count}. De rest weten we nog niet.`,
  met: 'Dit klopt',
  unknown: 'Dit weten we niet',
  tellMore: 'Weet je meer van het plan? Vul het aan in de Subsidiewijzer',
}

const en: typeof nl = {
  windows: {
    title: 'Subsidies that may fit this',
    intro:
      'We looked whether the window is open or will open, and at theme, area, applicant, amount, phase and start. Whether you get a subsidy is decided by who gives it.',
    more: { path: '/subsidies?state=open', text: 'All subsidies that are open now' },
  },
  initiatives: {
    title: 'Initiatives that this may fit',
    intro:
      'We looked at theme, area, applicant, amount, phase and start. It says nothing about the chance of a subsidy.',
    more: { path: '/initiatieven', text: 'All initiatives' },
  },
  allRight: 'Everything is right',
  partly: (met, count) => `Right: ${met} of the ${count}. The rest we do not know yet.`,
  met: 'This is right',
  unknown: 'This we do not know',
  tellMore: 'Do you know more of the plan? Add it in the subsidy finder',
}

/** What the page of an item says around what may fit it. */
export const matchWords: Readonly<Record<Language, typeof nl>> = { nl, en }
