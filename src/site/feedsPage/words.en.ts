import type { FeedsWords } from './words.nl'

/** What the page about feeds says in English. */
export const en: FeedsWords = {
  title: 'Feeds and open data',
  description:
    'Show ideas, initiatives, subsidies and events on your own website: with a feed, a file or the API.',
  lead: 'Show what is here on your own website, or follow it in your feed reader or calendar. You choose what you want to see and get an address. That address never changes. The content itself is in Dutch.',
  onThisPage: 'On this page',

  builder: 'Make your feed',
  type: 'What do you want to follow?',
  everything: 'Everything',
  theme: 'Themes',
  area: 'Areas',
  partner: 'Partners',
  state: 'State',
  stateOfOne: 'You can choose states as soon as you choose one type above.',
  stateWithoutScript: 'Then press ‘Make the feed’: the states that go with it will appear.',
  search: 'Search this list',
  found: 'found',
  words: 'With these words',
  hint: 'Choose nothing and you get everything. A theme or area includes all that is below it.',
  build: 'Make the feed',
  again: 'Start again',

  result: 'Your feed',
  preview: 'This is in it now',
  previewOf: 'The newest five, in Dutch.',
  nothing: 'Nothing yet. The feed does work: what is added will appear by itself.',
  files: 'Everything in one file',
  filesText: 'With the same choices, without an end to the number:',
  updated: 'Your feed was updated:',
  failed: 'Your feed could not be updated. Press ‘Make the feed’ to try again.',
  copy: 'Copy',
  copied: 'Copied',
  addressOf: 'address of',

  embed: 'On your own website',
  embedFor: 'For the feed that you made above.',
  wordPress: 'WordPress',
  wordPressText:
    'Add the block ‘RSS’ in the editor and paste this address into it. The block always shows what is in the feed now. WordPress looks twice a day unless told otherwise; what was withdrawn is then gone from your site too.',
  systems: 'Other systems',
  systemsText: 'For each system: what you do, and what happens with what was withdrawn.',
  systemList: [
    {
      name: 'WordPress with an import plugin',
      text: 'Paste the address of the RSS feed into the plugin. It makes a copy of each item and mostly does not notice that one was withdrawn. Let it keep items for a short time, or use the RSS block.',
    },
    {
      name: 'Drupal',
      text: 'Use the module Feeds, with the identifier (GUID) as unique field, ‘update existing’ on, and delete or unpublish what is no longer in the feed. Keep the feed short with filters then, and add ‘limit=100’. The module Aggregator keeps items until their time is up.',
    },
    {
      name: 'TYPO3',
      text: 'Use news_importicsxml beside news. Switch on cleaning before the import: what is no longer in the feed is then gone after each import.',
    },
    {
      name: 'Joomla',
      text: 'Make a news feed, or put the module ‘Feed Display’ on a page. It shows what is in the feed now and keeps nothing.',
    },
    {
      name: 'Outlook, Google Calendar and Apple Calendar',
      text: 'Choose to subscribe from the web (not to import) and paste the address that ends in .ics. The calendar fetches it again by itself: Apple after minutes or hours, Outlook after a few hours, Google sometimes after a day.',
    },
    {
      name: 'Excel',
      text: 'Data, From Web, and the address that ends in .csv. ‘Refresh All’ fetches everything again: what was withdrawn disappears.',
    },
    {
      name: 'QGIS',
      text: 'Layer, Add Vector Layer, Protocol HTTP(S), and the address that ends in .geojson. QGIS reads it again when you open the project or reload the layer.',
    },
  ],
  script: 'A piece of code',
  scriptText:
    'This shows the newest five. All text is placed as text, never as markup, and only plain web addresses become a link.',
  policy: 'Content-Security-Policy',
  policyText:
    'Does your website have a Content-Security-Policy? Then add this, and put the script in a file of its own. When your server fetches the feed, as WordPress does, you do not need it.',
  discovery: 'To be found by feed readers',
  discoveryText: 'With these lines in the head of your page, feed readers find the feed by themselves.',

  all: 'All addresses',
  feeds: 'Feeds',
  feedsText: 'The newest, in pages of 30.',
  feedsCaption: 'Every type, in every format',
  exports: 'Files',
  exportsText: 'Everything at once, however large it is.',
  exportsCaption: 'Every type, in every file format',
  kind: 'Type',
  openData: 'Open data',
  openDataElsewhere: 'This site shows a part of the whole. Files and open data of the whole are at:',
  openDataText: 'For who writes programs, or wants to keep up with everything.',
  openDataCaption: 'Addresses of the open data',
  address: 'Address',
  what: 'What you get',
  hubAddress: 'Subscribe to hear of every change at once (WebSub), with POST',
  none: 'not for this type',

  filters: 'Filters',
  filtersText:
    'Put filters after the address. Repeat a filter for ‘or’. Different filters together mean ‘and’.',
  filter: 'Filter',
  meaning: 'Meaning',
  example: 'Example',
  filterMeanings: {
    theme: 'Theme, with the themes below it',
    area: 'Area (CBS code), with the areas in it',
    partner: 'Partner that published it',
    state: 'State at this moment',
    since: 'Changed since a date or instant',
    q: 'Words in the text',
    limit: 'How many on a page, at most 100 (default 30)',
    withdrawn: 'RSS only: also name what was withdrawn',
  },
  paging:
    'More than one page? Follow the link ‘next’ in the feed, in the Link header, or ‘next_url’ in JSON Feed. You will see everything exactly once.',
  states: 'States',
  statesCaption: 'For each type, with the code for the filter ‘state’',
  areas: 'Codes of areas',
  areasText: 'For the filter ‘area’.',
  themes: 'Codes of themes',
  themesText: 'For the filter ‘theme’.',

  withdrawals: 'When something is withdrawn',
  withdrawalsText: [
    'An item can be withdrawn. Its text is then gone from all our feeds at once. Take it off your own website too.',
    'How you hear of it depends on the format. You get the identifier and the moment, never the text or a name.',
    'A feed with a filter on theme, area or partner also names what left that filter. A filter on state or words cannot: then replace your whole list each time.',
  ],
  withdrawalsCaption: 'What each format does with what was withdrawn',
  format: 'Format',
  told: 'How you hear of it',
  kept: 'For how long',
  always: 'always',
  toldAlways: 'It is in there as withdrawn, by itself.',
  toldOnRequest:
    'Cannot do this well. Ask with ‘withdrawn=include’ for an empty item with the same identifier and the title ‘Ingetrokken’.',
  days90: '90 days',
  toldBy: {
    atom: 'A ‘deleted-entry’ (RFC 6721).',
    json: 'In ‘_noaber.withdrawn’.',
    ics: 'It stays as a cancelled event ‘Ingetrokken’ (STATUS:CANCELLED), without a text.',
  },
  toldByExports: 'It is not in there any more. Replace your whole file.',
  toldByChanges: 'A line ‘withdraw’.',
  toldByItem: 'Answer 410, with the moment.',
  toldByIds: 'It is not in the list any more.',
  year: '1 year',
  years2: '2 years',
  nextTime: 'the next time you fetch',

  licence: 'What you may do with it',
  licenceText: [
    'Each item says its licence. Mostly that is CC BY 4.0: you may take over and adapt everything, when you give the name that goes with it and refer to the item. With CC0 not even that is needed.',
    'This is how: ‘Source: [name], through Noaber (CC BY 4.0)’, with a link to the address of the item.',
    'Nothing that is not public is in it: no e-mail address, no telephone number, and a submitter’s name only with consent.',
  ],

  promises: 'Rules of the road',
  identity: 'Identifier',
  identityText:
    'Each item has an identifier (urn) that never changes, the same in every format. Keep it and go by it to know what you have. Addresses and titles may change.',
  polite: 'How often you may look',
  politeText:
    'Do not ask more than once a minute. Send If-None-Match with the ETag of the last time: when nothing changed, the answer is 304 and costs next to nothing. When you use ‘since’, ask for ten minutes more than you need.',
  hub: 'Hear of it at once (WebSub)',
  hubText:
    'Would you rather be told than ask? Subscribe at our hub. You get every change at once, signed with a secret of your own. Still look for yourself once a day.',
  browser: 'From the browser',
  browserText:
    'Any website may read these addresses from the browser (CORS). There are no keys and no cookies.',

  errors: 'Errors',
  errorsText:
    'When an address is not right, we answer with ‘application/problem+json’ (RFC 9457). It says what is wrong and what is possible. Try it:',
  errorsCaption: 'What the numbers mean',
  code: 'Code',
  errorCodes: {
    400: 'A filter or value does not exist. The answer names the ones that do.',
    404: 'There is no such address.',
    410: 'Withdrawn or merged. Or: you were away for so long that you must start again.',
    414: 'The address is too long: choose less.',
    429: 'Too many requests. Wait as long as Retry-After says.',
    503: 'Unavailable or busy for a moment. Delete nothing then. Retry-After says after how many seconds to try again.',
  },

  versions: 'Versions and changes',
  versionsText: [
    'Addresses below /feeds have no version, and stay. The open data are version 1. Within a version things are only added: so read past fields that you do not know.',
    'When something must go after all, a new version gets an address of its own. The old one goes on working for at least two years. Its end is told here, and in every answer, in the headers Deprecation (RFC 9745) and Sunset (RFC 8594).',
  ],
  changes: 'What changed',
}
