import type { LetterText } from './Letter'

interface IdeaFacts {
  title: string
  name: string
  language: 'nl' | 'en'
}

/** The letter with which somebody says that the address on an idea is theirs. The link leads to a button. */
export const ideaRequestLetter = ({
  confirm,
  language,
  name,
  title,
  until,
}: IdeaFacts & { confirm: string; until: string }): LetterText =>
  language === 'nl'
    ? {
        subject: `Bevestig je idee: ${title}`,
        paragraphs: [
          `Hallo ${name},`,
          `Je hebt een idee ingevuld: ‘${title}’. Bevestig met de link hieronder dat dit e-mailadres van jou is. Daarna lezen we je idee.`,
          `De link werkt tot ${until}. Bevestig je niet, dan wissen we het idee en je gegevens.`,
          'Heb jij dit niet ingevuld? Dan hoef je niets te doen.',
        ],
        link: { label: 'Bevestig je idee', href: confirm },
        footer: 'Je krijgt deze mail omdat iemand dit e-mailadres bij een idee invulde.',
        footerLink: null,
      }
    : {
        subject: `Confirm your idea: ${title}`,
        paragraphs: [
          `Hello ${name},`,
          `You filled in an idea: ‘${title}’. Use the link below to confirm that this e-mail address is yours. After that we read your idea.`,
          `The link works until ${until}. If you do not confirm, we erase the idea and your details.`,
          'Did you not fill this in? Then you need not do anything.',
        ],
        link: { label: 'Confirm your idea', href: confirm },
        footer: 'You get this mail as somebody filled in this e-mail address with an idea.',
        footerLink: null,
      }

/** The letter with the private link, once an idea was confirmed. */
export const ideaReceivedLetter = ({
  language,
  name,
  own,
  title,
}: IdeaFacts & { own: string }): LetterText =>
  language === 'nl'
    ? {
        subject: `Ontvangen: ${title}`,
        paragraphs: [
          `Hallo ${name},`,
          `We hebben je idee ‘${title}’ ontvangen. Dank je wel. We lezen het, en laten je weten wat we ermee doen.`,
          'Bewaar deze mail. Met de link hieronder volg je je idee, vul je het aan of trek je het in. De link is alleen voor jou: geef hem niet door.',
          'Groet van de redactie',
        ],
        link: { label: 'Bekijk je idee', href: own },
        footer: 'Je krijgt deze mail omdat je een idee instuurde.',
        footerLink: null,
      }
    : {
        subject: `Received: ${title}`,
        paragraphs: [
          `Hello ${name},`,
          `We received your idea ‘${title}’. Thank you. We read it, and let you know what we do with it.`,
          'Keep this mail. With the link below you follow your idea, add to it or withdraw it. The link is for you alone: do not pass it on.',
          'Regards from the editors',
        ],
        link: { label: 'See your idea', href: own },
        footer: 'You get this mail as you sent in an idea.',
        footerLink: null,
      }
