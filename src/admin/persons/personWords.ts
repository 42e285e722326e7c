/** The words of the page with the data of a person. */
export const personWords = {
  nl: {
    group: 'Privacy',
    title: 'Gegevens van een persoon',
    intro:
      'Vraagt iemand wat we bewaren, of om het te wissen? Controleer eerst of het verzoek echt van diegene is, bijvoorbeeld met een mail naar dat adres. Je hebt een maand om te antwoorden.',
    email: 'E-mailadres',
    search: 'Zoek',
    nothing: 'Onder dit adres bewaren we niets.',
    found: 'Dit bewaren we onder {email}',
    count: 'Aantal',
    what: 'Wat',
    counts: {
      contacts: 'Contactpersonen',
      followers: 'Wat iemand volgt per mail',
      invitations: 'Uitnodigingen om hier te werken',
      letters: 'Mails',
      erased: 'Ideeën die nooit openbaar waren',
      kept: 'Andere bijdragen en documenten',
      accounts: 'Accounts',
    } as Readonly<Record<string, string>>,
    download: 'Download alles (JSON)',
    downloadHint: 'Lees het na voordat je het opstuurt: aantekeningen kunnen ook over anderen gaan.',
    downloaded: 'Het bestand is opgehaald. Dat staat in het logboek hieronder.',
    erase: 'Wis deze persoon',
    eraseText:
      'Weg gaan: contactpersonen, volgers, uitnodigingen, mails, en ideeën die nooit openbaar waren. Blijven staan: wat openbaar was en wat een zaaknummer heeft, zonder de persoon en zonder de naam op de site. Accounts blijven ook: beëindig die bij Toegang. Dit kun je niet terugdraaien.',
    confirm: 'Ik heb gecontroleerd dat dit mag',
    eraseButton: 'Wis de gegevens',
    erased: 'De gegevens zijn gewist.',
    failed: 'Dat lukte niet. Probeer het opnieuw.',
    terms: 'Bewaartermijnen',
    termsText:
      'Elke nacht wissen we wie iets instuurde als daar {contactDays} dagen niets meer mee gebeurde, en mails van meer dan {letterDays} dagen oud. Nu zou dat gelden voor {contacts} contactpersonen en {letters} mails.',
    log: 'Logboek',
    noLog: 'Er is nog niets opgehaald of gewist.',
    at: 'Wanneer',
    action: 'Wat',
    by: 'Door',
    how: 'Hoeveel',
    actions: { export: 'Opgehaald', erase: 'Gewist', retention: 'Bewaartermijn voorbij' } as Readonly<
      Record<string, string>
    >,
    actors: {
      owner: 'De persoon zelf',
      system: 'Vanzelf',
      user: 'Iemand die hier niet meer werkt',
    } as Readonly<Record<string, string>>,
  },
  en: {
    group: 'Privacy',
    title: 'Data of a person',
    intro:
      'Does somebody ask what we keep, or to erase it? Make sure first that the request really is theirs, for example with a mail to that address. You have a month to answer.',
    email: 'E-mail address',
    search: 'Search',
    nothing: 'We keep nothing under this address.',
    found: 'This we keep under {email}',
    count: 'Number',
    what: 'What',
    counts: {
      contacts: 'Contacts',
      followers: 'What somebody follows by mail',
      invitations: 'Invitations to work here',
      letters: 'Mails',
      erased: 'Ideas that were never public',
      kept: 'Other contributions and documents',
      accounts: 'Accounts',
    } as Readonly<Record<string, string>>,
    download: 'Download everything (JSON)',
    downloadHint: 'Read it before you send it on: notes may be about others too.',
    downloaded: 'The file was taken out. The log below says so.',
    erase: 'Erase this person',
    eraseText:
      'These go: contacts, followers, invitations, mails, and ideas that were never public. These stay: what was public and what has a case number, without the person and without the name on the site. Accounts stay too: end those under Access. This cannot be undone.',
    confirm: 'I made sure that this may be done',
    eraseButton: 'Erase the data',
    erased: 'The data were erased.',
    failed: 'That did not work. Try again.',
    terms: 'Terms',
    termsText:
      'Every night we erase contacts of whom everything has been done for {contactDays} days, and mails of more than {letterDays} days old. Now that would hold for {contacts} contacts and {letters} mails.',
    log: 'Log',
    noLog: 'Nothing was taken out or erased yet.',
    at: 'When',
    action: 'What',
    by: 'By',
    how: 'How much',
    actions: { export: 'Taken out', erase: 'Erased', retention: 'Term over' } as Readonly<
      Record<string, string>
    >,
    actors: {
      owner: 'The person',
      system: 'By itself',
      user: 'Somebody who no longer works here',
    } as Readonly<Record<string, string>>,
  },
} as const
