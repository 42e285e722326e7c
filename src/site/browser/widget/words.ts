import type { Language } from '../../../feeds/http/language'

const nl = {
  busy: 'Bezig met laden …',
  empty: 'Er staat nu niets in deze lijst. Kom later nog eens terug.',
  failed: 'Dit kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
  again: 'Probeer opnieuw',
  toSite: 'Ga naar de website',
  all: 'Bekijk alles',
  till: 'tot',
  opens: 'Opent op',
  closes: 'Aanvragen tot',
  openNow: 'Aanvragen kan nu',
  unknown: 'Weet ik nog niet',
  amountHint: 'In euro’s, zoals 2.500',
  amountWrong: 'Vul een bedrag in euro’s in, zoals 2.500.',
  wrong: 'Er ging iets mis',
  started: 'Ik ben al begonnen',
  find: 'Zoek subsidies',
  found: (count: number) => (count === 1 ? '1 subsidie kan passen' : `${count} subsidies kunnen passen`),
  none: 'Nu past er geen subsidie bij je plan',
  noneText: 'Pas je antwoorden aan, of kijk op de website waarom subsidies niet passen.',
  fits: 'Alles klopt met wat je hebt ingevuld.',
  mayFit: (met: number, count: number) =>
    `${met} van de ${count} voorwaarden kloppen. De rest is nog niet bekend.`,
  why: 'Waarom?',
  help: 'Dit is een hulp bij het zoeken. Of je subsidie krijgt, beslist wie hem geeft.',
  more: 'Bekijk dit met alle uitleg op de website',
}

/** What widgets say, in any language. */
export type WidgetWords = typeof nl

const en: WidgetWords = {
  busy: 'Loading …',
  empty: 'There is nothing in this list now. Come back later.',
  failed: 'This could not be loaded. Check your connection and try again.',
  again: 'Try again',
  toSite: 'Go to the website',
  all: 'See everything',
  till: 'to',
  opens: 'Opens on',
  closes: 'Apply before',
  openNow: 'You can apply now',
  unknown: 'I do not know yet',
  amountHint: 'In euros, such as 2,500',
  amountWrong: 'Fill in an amount in euros, such as 2,500.',
  wrong: 'Something went wrong',
  started: 'I have begun already',
  find: 'Find subsidies',
  found: (count) => (count === 1 ? '1 subsidy may fit' : `${count} subsidies may fit`),
  none: 'No subsidy fits your plan now',
  noneText: 'Change your answers, or see on the website why subsidies do not fit.',
  fits: 'Everything agrees with what you filled in.',
  mayFit: (met, count) => `${met} of the ${count} conditions are met. The rest is not known yet.`,
  why: 'Why?',
  help: 'This helps you search. Whether you get a subsidy is decided by who gives it.',
  more: 'See this with all explanations on the website',
}

/** What widgets say. */
export const widgetWords: Readonly<Record<Language, WidgetWords>> = { nl, en }
