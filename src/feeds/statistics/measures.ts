import type { Label } from '../../workflow'

/** A figure that is kept by month. */
export type MeasureName =
  'submitted' | 'published' | 'answered' | 'answeredInTime' | 'daysToAnswer' | 'realised'

/** What a figure is called, and what exactly is counted. */
export interface Measure {
  label: Label
  definition: Label
}

/** What each figure means, for everything that shows it. */
export const measures: Readonly<Record<MeasureName, Measure>> = {
  submitted: {
    label: { nl: 'Ingestuurd', en: 'Submitted' },
    definition: {
      nl: 'Voor het eerst ingestuurd in deze maand, ook wat niet openbaar is geworden. In de open data staat hiervan alleen het totaal.',
      en: 'Sent in for the first time in this month, also what did not become public. The open data has only the total of it.',
    },
  },
  published: {
    label: { nl: 'Geplaatst', en: 'Published' },
    definition: {
      nl: 'Voor het eerst openbaar in deze maand. Wat later is ingetrokken of samengevoegd, blijft meetellen.',
      en: 'Public for the first time in this month. What was withdrawn or merged later still counts.',
    },
  },
  answered: {
    label: { nl: 'Beantwoord', en: 'Answered' },
    definition: {
      nl: 'Ideeën die in deze maand hun eerste antwoord kregen. Kwam een idee mét antwoord van elders, dan telt de datum van dat antwoord.',
      en: 'Ideas that got their first answer in this month. For an idea that came from elsewhere with an answer, the date of that answer counts.',
    },
  },
  answeredInTime: {
    label: { nl: 'Op tijd beantwoord', en: 'Answered in time' },
    definition: {
      nl: 'Beantwoord op of voor de beloofde datum. Zonder beloofde datum telt een antwoord als op tijd.',
      en: 'Answered on or before the date that was promised. Without a promised date an answer counts as in time.',
    },
  },
  daysToAnswer: {
    label: { nl: 'Dagen tot antwoord', en: 'Days to answer' },
    definition: {
      nl: 'De middelste waarde (mediaan) van het aantal dagen tussen plaatsing en eerste antwoord, van de ideeën die deze maand zijn beantwoord.',
      en: 'The middle value (median) of the days between publication and first answer, of the ideas answered in this month.',
    },
  },
  realised: {
    label: { nl: 'Uitgevoerd', en: 'Realised' },
    definition: {
      nl: 'Ideeën die in deze maand voor het eerst op ‘Uitgevoerd’ kwamen, en initiatieven die voor het eerst op ‘Afgerond’ kwamen. Van wat elders vandaan kwam telt de maand waarin wij het overnamen.',
      en: 'Ideas that were first marked as realised in this month, and initiatives first marked as completed. For what came from elsewhere the month counts in which we took it over.',
    },
  },
}

/** Their names, in the order in which they are shown. */
export const MEASURES = Object.keys(measures) as MeasureName[]
