import type { Language } from '../../feeds/http/language'

const nl = {
  title: 'Toegekende subsidies',
  heads: ['Ontvanger', 'Bedrag', 'Besluit', 'Hoe het staat', 'Bijzonderheden'],
  newest: (count: number) => `Dit zijn de nieuwste ${count}. `,
  whole: 'Het hele register is er als',
  and: 'en',
  persons: 'Privépersonen noemen we niet bij naam.',
  organisation: 'Organisatie',
  person: 'Privépersoon',
  forInitiative: 'voor',
  exceptions: {
    objection: 'na bezwaar',
    court: 'na een uitspraak van de rechter',
    lateDecision: 'omdat het besluit te laat kwam',
  },
  aid: {
    none: 'geen',
    deMinimis: 'de-minimissteun',
    blockExemption: 'vrijgesteld (AGVV)',
    notified: 'aangemeld bij de Europese Commissie',
  },
  rank: 'Plaats',
  score: 'Punten',
  draw: 'Lotnummer',
  subCeiling: 'Deelplafond',
  requested: 'Gevraagd',
  exception: 'Boven het plafond',
  stateAid: 'Staatssteun',
  motivation: 'Motivering',
}

const en: typeof nl = {
  title: 'Grants',
  heads: ['Recipient', 'Amount', 'Decision', 'Where it stands', 'Details'],
  newest: (count) => `These are the newest ${count}. `,
  whole: 'The whole register is there as',
  and: 'and',
  persons: 'Private persons are not named.',
  organisation: 'Organisation',
  person: 'Private person',
  forInitiative: 'for',
  exceptions: {
    objection: 'after an objection',
    court: 'after a ruling of the court',
    lateDecision: 'because the decision came too late',
  },
  aid: {
    none: 'none',
    deMinimis: 'de minimis aid',
    blockExemption: 'exempt (GBER)',
    notified: 'notified to the European Commission',
  },
  rank: 'Place',
  score: 'Points',
  draw: 'Draw number',
  subCeiling: 'Sub-ceiling',
  requested: 'Requested',
  exception: 'Above the ceiling',
  stateAid: 'State aid',
  motivation: 'Reasons',
}

/** What the register of grants says around what was decided. */
export const registerWords: Readonly<Record<Language, typeof nl>> = { nl, en }

/** The words of the register, in any language. */
export type RegisterWords = typeof nl
