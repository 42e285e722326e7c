/** What the sheets to print say, in both languages. */
export const sheetWords = {
  nl: {
    poster: 'Poster',
    print: 'Druk deze pagina af met Ctrl+P (of Cmd+P). Dit kader komt niet mee op papier.',
    notOnSite:
      'Deze bijeenkomst staat nog niet op de site. Tot dat zo is, leidt de code naar het gewone formulier.',
    noWindow:
      'Deze bijeenkomst neemt geen ideeën aan. Zet dat aan in het tabblad Meedoen, en druk de poster dan pas af.',
    ask: 'Heb je een idee?',
    say: 'Richt de camera van je telefoon op de code, en vertel ons je idee.',
    or: 'Of ga naar',
    qr: 'QR-code van het ideeënformulier',
    window: 'Je kunt je idee inbrengen:',
    slips: 'Strookjes',
    slipsIntro:
      'Knip de strookjes los. Geef elk strookje alleen aan wie het idee opschreef: met de link kan iemand het idee ook intrekken.',
    thanks: 'Bedankt voor je idee',
    slipSay:
      'Scan de code of typ het adres over. Je ziet hoe het ervoor staat, en kunt je idee aanvullen of intrekken. De link is alleen voor jou.',
    slipQr: 'QR-code van de link bij dit idee',
  },
  en: {
    poster: 'Poster',
    print: 'Print this page with Ctrl+P (or Cmd+P). This frame does not go on paper.',
    notOnSite: 'This event is not on the site yet. Until it is, the code leads to the ordinary form.',
    noWindow: 'This event takes no ideas. Turn that on in the tab Taking part before you print the poster.',
    ask: 'Do you have an idea?',
    say: 'Point the camera of your telephone at the code, and tell us your idea.',
    or: 'Or go to',
    qr: 'QR code of the idea form',
    window: 'You can bring your idea:',
    slips: 'Slips',
    slipsIntro:
      'Cut the slips apart. Give each slip to nobody but who wrote the idea: with the link the idea can be withdrawn too.',
    thanks: 'Thank you for your idea',
    slipSay:
      'Scan the code or type in the address. You see where it stands, and can add to your idea or withdraw it. The link is for you alone.',
    slipQr: 'QR code of the link of this idea',
  },
} as const
