import type { SourceProblem } from '../../sources/SourceEntry'
import type { Label } from '../../workflow'
import { describeLink } from '../links/linkWords'

/** What is wrong in a feed, for who made it. */
export const problemWords: Readonly<Record<SourceProblem['code'], Label>> = {
  noId: {
    nl: 'Heeft geen nummer (guid of id) en geen adres. Wij slaan dit over.',
    en: 'Has neither an id (guid) nor an address. It is left out.',
  },
  noTitle: { nl: 'Heeft geen titel. Wij slaan dit over.', en: 'Has no title. It is left out.' },
  badDate: {
    nl: 'De datum is niet te lezen. Wij nemen het over zonder die datum.',
    en: 'The date cannot be read. It is taken over without that date.',
  },
  noStart: { nl: 'Heeft geen begin. Wij slaan dit over.', en: 'Has no start. It is left out.' },
  badEntry: { nl: 'Is kapot. Wij slaan dit over.', en: 'Is broken. It is left out.' },
  cutOff: {
    nl: 'De feed houdt halverwege op. We lezen wat er wel is.',
    en: 'The feed stops halfway. What is there is read.',
  },
  tooMany: {
    nl: 'De feed is heel lang. We lezen de eerste 1000 berichten.',
    en: 'The feed is very long. The first 1,000 entries are read.',
  },
}

const NO_FEED: Label = {
  nl: 'Op dit adres staat geen feed. Vaak is dit het adres van een gewone webpagina.',
  en: 'There is no feed at this address. Often it is the address of an ordinary web page.',
}
const GONE: Label = {
  nl: 'Deze feed bestaat niet meer (410). Vul een ander adres in.',
  en: 'This feed is gone (410). Enter another address.',
}

/**
 * Why a feed could not be read, in words.
 *
 * @example describeFailure({ error: 'timeout', status: null }, 'nl') // 'De website antwoordt niet op tijd.'
 */
export const describeFailure = (
  { error, status }: { error: string | null; status: number | null },
  language: keyof Label,
): string => {
  if (error === 'notAFeed') return NO_FEED[language]
  if (status === 410) return GONE[language]
  return `${describeLink({ isOwn: false, status, error: error === 'status' ? null : error }, language)}.`
}

/** The texts of the tab that shows what comes in from a feed. */
export const sourceWords = {
  nl: {
    heading: 'Hoe het gaat',
    intro:
      'Wat in deze feed staat, wordt vanzelf {what} van {partner}. Verandert de bron iets, dan verandert het hier mee: meteen als de redactie deze partner vertrouwt, anders na een blik van de redactie. Wat uit de feed verdwijnt blijft staan; wat de bron intrekt, trekken wij ook in.',
    initiatives: 'een initiatief',
    events: 'een bijeenkomst op de agenda',
    checked: 'Laatst bekeken',
    never: 'Nog niet',
    next: 'Volgende keer',
    format: 'Soort feed',
    entries: 'Berichten in de feed',
    taken: 'Overgenomen',
    refused: 'Niet overgenomen',
    missing: 'Niet meer in de feed',
    suspended: 'Deze partner is nu niet aangesloten. Zolang lezen we de feed niet.',
    example: 'Bekijk een voorbeeld',
    busy: 'Bezig…',
    on: 'Zet aan',
    off: 'Zet uit',
    look: 'Kijk nu',
    lookFirst: 'Bekijk eerst een voorbeeld. Daarna kun je de feed aanzetten.',
    unsaved: 'Iets veranderd aan de feed? Bewaar dat eerst; het voorbeeld gaat over wat bewaard is.',
    switchedOn: 'De feed staat aan. Binnen een paar minuten komt het eerste binnen.',
    switchedOff: 'De feed staat uit. Wat al binnen is, blijft staan.',
    looking: 'We kijken zo. Ververs deze bladzijde over een minuut.',
    failed: 'Dit lukte niet. Probeer het opnieuw.',
    exampleTitle: 'Voorbeeld',
    exampleIntro: 'De feed heeft {count} berichten. Dit zijn de eerste {shown}, zoals ze binnenkomen.',
    exampleEmpty: 'De feed is te lezen, maar er staat nu niets in.',
    categories: 'Rubrieken in de feed zonder thema: {list}. Kies bij deze feed welk thema erbij hoort.',
    title: 'Titel',
    becomes: 'Wat ermee gebeurt',
    when: 'Wanneer',
    image: 'Beeld: {alt}',
    imageNoAlt: 'Het beeld heeft geen beschrijving en komt niet mee.',
    problems: 'Wat er mis is in de feed',
    wholeFeed: 'De hele feed',
    came: 'Wat er binnenkwam',
    cameNone: 'Er is nog niets binnengekomen.',
    original: 'origineel',
    missingSince: 'Staat sinds {date} niet meer in de feed. Klopt het nog? Trek het anders in.',
    inText: 'Overgenomen uit ‘{name}’. {state}',
    unreachable: 'Die feed is sinds {date} niet te lezen. Klopt dit bericht nog?',
  },
  en: {
    heading: 'How it goes',
    intro:
      'What this feed has becomes {what} of {partner} by itself. When the source changes something, it changes here too: at once when the editors trust this partner, otherwise after they looked. What disappears from the feed stays; what the source withdraws is withdrawn here too.',
    initiatives: 'an initiative',
    events: 'an event on the agenda',
    checked: 'Last looked at',
    never: 'Not yet',
    next: 'Next time',
    format: 'Kind of feed',
    entries: 'Entries in the feed',
    taken: 'Taken over',
    refused: 'Not taken over',
    missing: 'No longer in the feed',
    suspended: 'This partner is not taking part now. Meanwhile the feed is not read.',
    example: 'See an example',
    busy: 'Busy…',
    on: 'Switch on',
    off: 'Switch off',
    look: 'Look now',
    lookFirst: 'See an example first. Then you can switch the feed on.',
    unsaved: 'Changed something? Save it first; the example is about what was saved.',
    switchedOn: 'The feed is on. The first entries come in within some minutes.',
    switchedOff: 'The feed is off. What came in stays.',
    looking: 'It is looked at in a moment. Reload this page in a minute.',
    failed: 'This did not work. Try again.',
    exampleTitle: 'Example',
    exampleIntro: 'The feed has {count} entries. These are the first {shown}, as they come in.',
    exampleEmpty: 'The feed can be read, but has nothing in it now.',
    categories: 'Categories in the feed without a theme: {list}. Choose a theme for them at this feed.',
    title: 'Title',
    becomes: 'What happens to it',
    when: 'When',
    image: 'Picture: {alt}',
    imageNoAlt: 'The picture has no description and is left out.',
    problems: 'What is wrong in the feed',
    wholeFeed: 'The whole feed',
    came: 'What came in',
    cameNone: 'Nothing came in yet.',
    original: 'original',
    missingSince: 'Not in the feed since {date}. Is it still right? Withdraw it otherwise.',
    inText: 'Taken over from ‘{name}’. {state}',
    unreachable: 'That feed cannot be read since {date}. Is this item still right?',
  },
} as const
