/** What the idea form says at an event. */
export const eventWords = {
  nl: {
    at: 'Bij deze bijeenkomst',
    closed: 'Deze bijeenkomst neemt nu geen ideeën aan. Dat geeft niet: je idee is hier ook welkom.',
    bring: 'Heb je een idee? Breng het hier in.',
    bringButton: 'Breng je idee in',
    tabletLead: 'Heb je een idee? Vertel het ons. Hulp nodig? Vraag het aan de medewerker.',
    howWithMail: 'Geef je een e-mailadres? Dan bevestig je je idee thuis met de link in je mail.',
    emailLess: 'Je e-mailadres (mag je leeg laten)',
    emailLessHint:
      'Dan mailen we je over je idee. Laat je het leeg, dan krijg je straks een link om zelf te kijken.',
    rules: 'Lees de spelregels en wat we met je gegevens doen',
    tabletEnded:
      'De link van deze tablet werkt niet meer. Medewerker: open de nieuwe link, bij ‘Ideeën ophalen’ in het beheer. Bezoeker: met je e-mailadres kun je je idee hier nog wel indienen.',
    otherLanguage: 'English',
    before: {
      mailed:
        'Bedankt! We hebben je een mail gestuurd. Klik op de link in die mail om je idee te bevestigen. De volgende bezoeker kan beginnen.',
      kept: 'Bedankt! De volgende bezoeker kan beginnen.',
      already: 'Dat idee is al verstuurd. De volgende bezoeker kan beginnen.',
    },
    keptTitle: 'Bedankt! We hebben je idee.',
    keptLead: 'Maak een foto van deze code. Met de link volg je je idee, vul je het aan of trek je het in.',
    keptWarning: 'De link is alleen voor jou. We kunnen hem je later niet opnieuw geven.',
    qr: 'QR-code van de link van jouw idee',
    next: 'Ik heb de link. Begin opnieuw',
    startAgain: 'Wis alles en begin opnieuw',
    noMail: 'Geen e-mailadres',
  },
  en: {
    at: 'At this event',
    closed: 'This event takes no ideas now. That does not matter: your idea is welcome here too.',
    bring: 'Do you have an idea? Bring it here.',
    bringButton: 'Bring your idea',
    tabletLead: 'Do you have an idea? Tell us. Do you need help? Ask our colleague.',
    howWithMail:
      'Do you give an e-mail address? Then you confirm your idea at home with the link in your mail.',
    emailLess: 'Your e-mail address (may be left empty)',
    emailLessHint:
      'Then we mail you about your idea. If you leave it empty, you get a link to look for yourself.',
    rules: 'Read the house rules and what we do with your details',
    tabletEnded:
      'The link of this tablet does not work any more. Colleague: open the new link, at ‘Collecting ideas’ in the panel. Visitor: with your e-mail address you can still send your idea here.',
    otherLanguage: 'Nederlands',
    before: {
      mailed: 'Thank you! We sent a mail. Use it to confirm your idea. The next one can begin.',
      kept: 'Thank you! The next one can begin.',
      already: 'That idea was sent already. The next one can begin.',
    },
    keptTitle: 'Thank you! We have your idea.',
    keptLead: 'Take a picture of this code. With the link you follow your idea, add to it or withdraw it.',
    keptWarning: 'The link is for you alone. We cannot give it to you again later.',
    qr: 'QR code of the link of your idea',
    next: 'I have the link, the next one can begin',
    startAgain: 'Clear all and begin anew',
    noMail: 'No e-mail address',
  },
} as const
