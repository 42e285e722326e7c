/** The words of the form with which people follow something by mail. */
export const followFormWords = {
  nl: {
    theme: 'Krijg een mail als er bij dit thema een subsidie opengaat',
    announced: 'Krijg een mail als deze ronde opengaat of bijna sluit',
    open: 'Krijg een mail als deze ronde bijna sluit',
    email: 'E-mailadres',
    language: 'Taal van de mail',
    trap: 'Laat dit leeg',
    send: 'Stuur me een mail',
    privacy:
      'We gebruiken je e-mailadres alleen voor deze mail. In elke mail staat een link om te stoppen. Dan wissen we je adres.',
  },
  en: {
    theme: 'Get a mail when a subsidy opens within this theme',
    announced: 'Get a mail when this window opens or is about to close',
    open: 'Get a mail when this window is about to close',
    email: 'E-mail address',
    language: 'Language of the mail',
    trap: 'Leave this empty',
    send: 'Send me a mail',
    privacy:
      'We use your e-mail address for this mail only. Each mail has a link to stop. We then erase your address.',
  },
} as const
