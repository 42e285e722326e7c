/** What a page about following says: its title, and what it is about. */
interface Said {
  title: string
  text: string
}

/** The pages that tell how something went, by the last part of their address; `''` is the first. */
const outcomes = {
  nl: {
    '': {
      title: 'Kijk in je mail',
      text: 'We hebben je een mail gestuurd met een link. Bevestig daarmee dat het e-mailadres van jou is. De link werkt 7 dagen. Zie je de mail niet? Kijk dan bij ongewenste mail.',
    },
    gelukt: {
      title: 'Dat is gelukt',
      text: 'Je krijgt een mail als er iets te melden is. In elke mail staat een link om te stoppen.',
    },
    gestopt: { title: 'Je bent gestopt', text: 'Je krijgt geen mail meer. We hebben je e-mailadres gewist.' },
    'klopt-niet': {
      title: 'Deze link werkt niet',
      text: 'Misschien is hij niet helemaal meegekomen, of te oud. Kopieer de hele link uit de mail, of meld je opnieuw aan.',
    },
    adres: {
      title: 'Dit is geen e-mailadres',
      text: 'Ga terug naar de vorige pagina en controleer wat je hebt ingevuld.',
    },
    'niet-te-volgen': {
      title: 'Dit kun je niet volgen',
      text: 'De subsidieronde of het thema is er niet meer, of is al afgelopen. Kijk op de site wat er nu loopt.',
    },
    'te-vaak': {
      title: 'Dit is te vaak gevraagd',
      text: 'Kijk eerst in je mail, ook bij ongewenste mail. Staat er niets? Probeer het later opnieuw.',
    },
  },
  en: {
    '': {
      title: 'Look in your mail',
      text: 'We sent you a mail with a link. Use it to confirm that the e-mail address is yours. The link works for 7 days. Do you not see the mail? Look in your spam folder.',
    },
    gelukt: {
      title: 'Done',
      text: 'You get a mail when there is something to tell. Each mail has a link to stop.',
    },
    gestopt: { title: 'You stopped', text: 'You get no more mail. We erased your e-mail address.' },
    'klopt-niet': {
      title: 'This link does not work',
      text: 'Perhaps it did not come over whole, or it is too old. Copy the whole link from the mail, or subscribe again.',
    },
    adres: {
      title: 'This is no e-mail address',
      text: 'Go back to the page before and check what you filled in.',
    },
    'niet-te-volgen': {
      title: 'This cannot be followed',
      text: 'The subsidy window or the theme is not there any more, or is over. See on the site what is running now.',
    },
    'te-vaak': {
      title: 'This was asked too often',
      text: 'Look in your mail first, in your spam folder too. Is nothing there? Try again later.',
    },
  },
} satisfies Record<'nl' | 'en', Record<string, Said>>

/** How something went, by the last part of the address of its page. */
export type Outcome = keyof (typeof outcomes)['nl']

/** Whether an address names one of the outcomes. */
export const isOutcome = (name: string): name is Outcome => Object.hasOwn(outcomes.nl, name)

/** The words around following, in both languages. */
export const followWords = {
  nl: {
    outcomes: outcomes.nl,
    home: 'Naar de voorpagina',
    confirm: {
      title: 'Wil je deze mail krijgen?',
      text: 'Klik op de knop. Daarna krijg je een mail als er iets te melden is over wat je wilt volgen.',
      button: 'Ja, stuur me mail',
    },
    stop: {
      title: 'Wil je stoppen?',
      text: 'We sturen je dan geen mail meer en wissen je e-mailadres.',
      button: 'Stop hiermee',
      all: 'Stop met alles wat ik volg',
    },
  },
  en: {
    outcomes: outcomes.en,
    home: 'To the front page (in Dutch)',
    confirm: {
      title: 'Do you want this mail?',
      text: 'Press the button. After that you get a mail when there is something to tell of what you want to follow.',
      button: 'Yes, send me mail',
    },
    stop: {
      title: 'Do you want to stop?',
      text: 'We then send you no more mail and erase your e-mail address.',
      button: 'Stop this',
      all: 'Stop everything that I follow',
    },
  },
} as const
