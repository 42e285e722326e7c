const before = (what: string) => (provider: string) =>
  `${what} staat bij ${provider}. Open je hem hier, dan ziet ${provider} dat je kijkt. Daarvoor niet.`

const beforeInEnglish = (what: string) => (provider: string) =>
  `${what} is at ${provider}. When you open it here, ${provider} sees that you watch. Until then it does not.`

const nl = {
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

const en: typeof nl = {
  live: 'Live now',
  begins: (moment: string) => `The livestream begins on ${moment}.`,
  stream: {
    title: 'Watch',
    before: beforeInEnglish('The livestream'),
    open: 'Open the livestream here',
    close: 'Close the livestream',
    frame: (title: string) => `Livestream of ${title}`,
    at: (provider: string) => `Watch at ${provider}`,
    there: 'To the livestream',
    elsewhere: 'The livestream is at another website.',
  },
  video: {
    title: 'Watch the video',
    before: beforeInEnglish('The video'),
    open: 'Open the video here',
    close: 'Close the video',
    frame: (title: string) => `Video about ${title}`,
    at: (provider: string) => `Watch at ${provider}`,
    there: 'To the video',
    elsewhere: 'The video is at another website.',
  },
}

/** What pages say of what there is to watch. */
export const watchWords = { nl, en }
