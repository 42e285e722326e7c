import type { LetterText } from './Letter'

/** What the letter is about with which a follower says that the address is theirs. */
export interface FollowRequestFacts {
  /** Of the subsidy window or the theme. */
  title: string
  isTheme: boolean
  /** The day until which the link works, as people read it. */
  until: string
  /** Where they say that the address is theirs, and where they stop. */
  confirm: string
  stop: string
  language: 'nl' | 'en'
}

/** A letter to who asked to follow something, or whose address somebody else filled in. */
export const followRequestLetter = (facts: FollowRequestFacts): LetterText =>
  facts.language === 'nl' ? inDutch(facts) : inEnglish(facts)

const inDutch = ({ confirm, isTheme, stop, title, until }: FollowRequestFacts): LetterText => ({
  subject: `Bevestig dat je mail wilt: ${title}`,
  paragraphs: [
    'Hallo,',
    isTheme
      ? `Wil je een mail als er bij het thema ‘${title}’ een subsidie opengaat of bijna sluit? Bevestig dat dan met de link hieronder.`
      : `Wil je een mail als de subsidieronde ‘${title}’ opengaat of bijna sluit? Bevestig dat dan met de link hieronder.`,
    `De link werkt tot ${until}. Bevestig je niet, dan krijg je geen mail en wissen we je adres.`,
    'Heb jij dit niet gevraagd? Dan hoef je niets te doen.',
  ],
  link: { label: 'Bevestig dat je mail wilt', href: confirm },
  footer: 'Je krijgt deze mail omdat iemand dit e-mailadres op de site invulde.',
  footerLink: { label: 'Wis mijn adres meteen', href: stop },
})

const inEnglish = ({ confirm, isTheme, stop, title, until }: FollowRequestFacts): LetterText => ({
  subject: `Confirm that you want mail: ${title}`,
  paragraphs: [
    'Hello,',
    isTheme
      ? `Do you want a mail when a subsidy on the theme ‘${title}’ opens or is about to close? Then confirm it with the link below.`
      : `Do you want a mail when the subsidy window ‘${title}’ opens or is about to close? Then confirm it with the link below.`,
    `The link works until ${until}. If you do not confirm, you get no mail and we erase your address.`,
    'Did you not ask for this? Then you need not do anything.',
  ],
  link: { label: 'Confirm that you want mail', href: confirm },
  footer: 'You get this mail as somebody filled in this e-mail address on the site.',
  footerLink: { label: 'Erase my address at once', href: stop },
})
