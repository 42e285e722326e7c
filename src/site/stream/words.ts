const before = (what: string) => (provider: string) =>
  `${what} staat bij ${provider}. Open je hem hier, dan ziet ${provider} dat je kijkt. Daarvoor niet.`

/** What pages say of what there is to watch. */
export const watchWords = {
  live: 'Nu live',
  begins: (moment: string) => `De livestream begint op ${moment}.`,
  stream: {
    title: 'Kijk mee',
    before: before('De livestream'),
    open: 'Open de livestream hier',
    close: 'Sluit de livestream',
    frame: (title: string) => `Livestream van ${title}`,
    at: (provider: string) => `Kijk bij ${provider}`,
    there: 'Naar de livestream',
    elsewhere: 'De livestream staat op een andere website.',
  },
  video: {
    title: 'Bekijk de video',
    before: before('De video'),
    open: 'Open de video hier',
    close: 'Sluit de video',
    frame: (title: string) => `Video over ${title}`,
    at: (provider: string) => `Kijk bij ${provider}`,
    there: 'Naar de video',
    elsewhere: 'De video staat op een andere website.',
  },
}
