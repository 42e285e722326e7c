import type { LetterText } from './Letter'

/** What a letter to somebody who was invited is about. */
export interface InvitationFacts {
  name: string
  /** Who invited them, by name; null when that is not known any more. */
  by: string | null
  /** The organisation that they will work for; null for the province. */
  organisation: string | null
  /** The day on which the link stops working, as people read it. */
  until: string
  /** Where they choose a password; null for who has an account already. */
  link: string | null
  language: 'nl' | 'en'
}

/** A letter to somebody who was invited to work here. */
export const invitationLetter = (facts: InvitationFacts): LetterText =>
  facts.language === 'nl' ? inDutch(facts) : inEnglish(facts)

const inDutch = ({ by, link, name, organisation, until }: InvitationFacts): LetterText => ({
  subject: organisation
    ? `Uitnodiging: werk mee voor ${organisation}`
    : 'Uitnodiging: werk mee in het beheer',
  paragraphs: [
    `Hallo ${name},`,
    `${by ?? 'Een collega'} nodigt je uit om mee te werken in het beheer van de site${organisation ? `, voor ${organisation}` : ''}.`,
    ...(link
      ? [`Kies een wachtwoord, dan kun je beginnen. De link werkt één keer, tot en met ${until}.`]
      : [
          'Met dit e-mailadres heb je al een account. Een account hoort bij één organisatie. Wil je ook hiervoor werken? Vraag dan om een uitnodiging op een ander adres, of neem contact op met de redactie.',
        ]),
    'Ken je degene die je uitnodigt niet? Dan hoef je niets te doen.',
  ],
  link: link ? { label: 'Kies je wachtwoord', href: link } : null,
  footer: 'Je krijgt deze mail omdat iemand jou uitnodigde.',
  footerLink: null,
})

const inEnglish = ({ by, link, name, organisation, until }: InvitationFacts): LetterText => ({
  subject: organisation ? `Invitation: work for ${organisation}` : 'Invitation: work in the panel',
  paragraphs: [
    `Hello ${name},`,
    `${by ?? 'A colleague'} invites you to work in the panel of the site${organisation ? `, for ${organisation}` : ''}.`,
    ...(link
      ? [`Choose a password and you can begin. The link works once, until ${until}.`]
      : [
          'You already have an account with this e-mail address. An account belongs to one organisation. Do you want to work for this one too? Ask for an invitation at another address, or contact the editors.',
        ]),
    'Do you not know who invites you? Then you need not do anything.',
  ],
  link: link ? { label: 'Choose your password', href: link } : null,
  footer: 'You get this mail as somebody invited you.',
  footerLink: null,
})
