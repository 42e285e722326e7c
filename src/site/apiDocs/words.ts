/** The words of the page that documents the open data. */
export const apiDocsWords = {
  nl: {
    title: 'Open data voor ontwikkelaars',
    description:
      'Alle adressen van de open data, met wat ze kunnen en wat ze antwoorden. Probeer ze hier uit.',
    lead: 'Alle adressen van de open data, met wat ze kunnen en wat ze antwoorden. Je hebt geen sleutel nodig. Kies een adres, klik op ‘Try it out’ en daarna op ‘Execute’: je vraagt dan echte gegevens op.',
    feeds: 'Uitleg over feeds, licenties en wat er met ingetrokken berichten gebeurt',
    openApi: 'Dezelfde beschrijving voor programma’s (OpenAPI 3.1)',
    catalog: 'Catalogus (DCAT-AP-NL)',
    addresses: 'Adressen',
    caption: 'Alle adressen van de open data',
    address: 'Adres',
    what: 'Wat je krijgt',
    parameters: 'Parameters',
    none: 'geen',
  },
  en: {
    title: 'Open data for developers',
    description: 'Every address of the open data, what it can do and what it answers. Try them here.',
    lead: 'Every address of the open data, what it can do and what it answers. You need no key. Choose an address, click ‘Try it out’ and then ‘Execute’: you will be asking for real data.',
    feeds: 'About feeds, licences and what happens to what was withdrawn',
    openApi: 'The same description for programs (OpenAPI 3.1)',
    catalog: 'Catalogue (DCAT-AP-NL)',
    addresses: 'Addresses',
    caption: 'Every address of the open data',
    address: 'Address',
    what: 'What you get',
    parameters: 'Parameters',
    none: 'none',
  },
} as const
