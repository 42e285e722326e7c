import type { LetterText } from './Letter'

interface ReportFacts {
  title: string
  language: 'nl' | 'en'
}

/** The letter that says that a report was received. */
export const reportReceivedLetter = ({ language, title }: ReportFacts): LetterText =>
  language === 'nl'
    ? {
        subject: `Je melding over ${title}`,
        paragraphs: [
          'Hallo,',
          `We hebben je melding over ‘${title}’ ontvangen. Dank je wel. De redactie leest hem en mailt je wat we besluiten.`,
          'Groet van de redactie',
        ],
        link: null,
        footer:
          'Je krijgt deze mail omdat iemand dit e-mailadres bij een melding invulde. Was jij dat niet? Antwoord dan op deze mail.',
        footerLink: null,
      }
    : {
        subject: `Your report about ${title}`,
        paragraphs: [
          'Hello,',
          `We received your report about ‘${title}’. Thank you. The editors read it and mail you what we decide.`,
          'Regards from the editors',
        ],
        link: null,
        footer:
          'You get this mail as somebody filled in this e-mail address with a report. Was it not you? Then answer this mail.',
        footerLink: null,
      }

/** The letter with what was decided on a report, and why. */
export const reportHandledLetter = ({
  decision,
  language,
  outcome,
  title,
}: ReportFacts & { decision: string; outcome: string }): LetterText =>
  language === 'nl'
    ? {
        subject: `Ons besluit over je melding: ${title}`,
        paragraphs: [
          'Hallo,',
          `Je meldde iets over ‘${title}’. Dit hebben we besloten: ${outcome}.`,
          decision,
          'Ben je het er niet mee eens? Antwoord op deze mail, dan kijkt iemand anders ernaar.',
          'Groet van de redactie',
        ],
        link: null,
        footer: 'Je krijgt deze mail omdat je iets meldde.',
        footerLink: null,
      }
    : {
        subject: `Our decision on your report: ${title}`,
        paragraphs: [
          'Hello,',
          `You reported something about ‘${title}’. This we decided: ${outcome}.`,
          decision,
          'Do you not agree? Answer this mail, and somebody else looks at it.',
          'Regards from the editors',
        ],
        link: null,
        footer: 'You get this mail as you reported something.',
        footerLink: null,
      }
