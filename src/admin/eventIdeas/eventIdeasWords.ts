/** What the tab about collecting ideas says. */
export const eventIdeasWords = {
  nl: {
    title: 'Ideeën ophalen',
    notYours: 'Dit is voor de redactie en voor de partner die de bijeenkomst houdt.',
    off: 'Deze bijeenkomst neemt geen ideeën aan. Zet dat aan in het tabblad Meedoen, bij ‘Bezoekers kunnen hier een idee inbrengen’, en sla op.',
    notOnSite:
      'De bijeenkomst staat nog niet op de site. Tot dat zo is, leidt de code naar het gewone formulier.',
    window: 'Neemt ideeën aan',
    count: 'Ingestuurde ideeën',
    visitors: 'Voor bezoekers',
    visitorsHelp: 'Wie de code scant, komt op het ideeënformulier met de naam van deze bijeenkomst erboven.',
    qr: 'QR-code van het ideeënformulier',
    address: 'Adres van het formulier',
    poster: 'Maak een poster (A4)',
    tablets: 'Voor tablets op een tafel',
    tabletsHelp:
      'Open dit adres op elke tablet waar een collega bij staat. Het formulier is groter, leidt nergens anders heen en begint na elk idee opnieuw. Bezoekers mogen hun e-mailadres leeg laten: zij krijgen een link om te fotograferen.',
    tabletsWarning:
      'Geef dit adres niet aan bezoekers. Het werkt alleen zolang de bijeenkomst ideeën aanneemt. Kwam het toch bij anderen terecht? Maak dan een nieuwe link.',
    newLink: 'Maak een nieuwe link',
    newLinkTitle: 'Wil je een nieuwe link voor de tablets?',
    newLinkIntro:
      'Tablets met de oude link stoppen meteen. Open daarop de nieuwe link. Wie nu iets invult, raakt niets kwijt, en kan het idee met een e-mailadres nog wel indienen.',
    newLinkMade: 'De nieuwe link staat klaar. De oude werkt niet meer.',
    newLinkFailed: 'Er is geen nieuwe link gemaakt, de oude werkt nog. Probeer het opnieuw.',
    cancel: 'Nee, laat de link zo',
    tabletQr: 'QR-code voor de tablet',
    tabletAddress: 'Adres voor tablets',
    paper: 'Formulieren op papier',
    paperHelp:
      'Typ na afloop de formulieren over. Je kunt daarna strookjes afdrukken met voor iedereen een eigen link.',
    toPaper: 'Typ formulieren over',
    copy: 'Kopieer het adres',
    copied: 'Het adres is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Het adres is nu geselecteerd: druk op Ctrl+C.',
  },
  en: {
    title: 'Collecting ideas',
    notYours: 'This is for the editors and for the partner who holds the event.',
    off: 'This event takes no ideas. Turn that on in the tab Taking part, at ‘Visitors can bring an idea here’, and save.',
    notOnSite: 'The event is not on the site yet. Until it is, the code leads to the ordinary form.',
    window: 'Takes ideas',
    count: 'Ideas sent in',
    visitors: 'For visitors',
    visitorsHelp: 'Whoever scans the code gets the idea form with the name of this event above it.',
    qr: 'QR code of the idea form',
    address: 'Address of the form',
    poster: 'Make a poster (A4)',
    tablets: 'For tablets on a table',
    tabletsHelp:
      'Open this address on each tablet that a colleague stands beside. The form is larger, leads nowhere else and begins anew after each idea. Visitors may leave their e-mail address empty: they get a link to take a picture of.',
    tabletsWarning:
      'Do not give this address to visitors. It works only while the event takes ideas. Did others get it all the same? Then make a new link.',
    newLink: 'Make a new link',
    newLinkTitle: 'Do you want a new link for the tablets?',
    newLinkIntro:
      'Tablets with the old link stop at once. Open the new link on them. Whoever is filling in something loses nothing, and can still send the idea with an e-mail address.',
    newLinkMade: 'The new link is there. The old one does not work any more.',
    newLinkFailed: 'No new link was made, the old one still works. Try again.',
    cancel: 'No, leave the link as it is',
    tabletQr: 'QR code for the tablet',
    tabletAddress: 'Address for tablets',
    paper: 'Forms on paper',
    paperHelp:
      'Type in the forms afterwards. You can then print slips with a link of their own for everybody.',
    toPaper: 'Type in forms',
    copy: 'Copy the address',
    copied: 'The address was copied.',
    copyFailed: 'Copying did not work. The address is selected now: press Ctrl+C.',
  },
} as const
