import type { Language } from '../../feeds/http/language'

const nl = {
  title: 'Widgets',
  text: 'Plak deze code op je pagina. De widget krijgt het lettertype en de kleuren van je website, is toegankelijk, en bewaart niets: geen cookies, niets van anderen. Wat is ingetrokken, is weg zodra iemand de pagina opent.',
  feed: 'Een lijst',
  feedText:
    'Kaarten of een korte lijst kies je boven, bij de feed. Staat er een kop van niveau 3 boven? Gebruik heading-level="4".',
  fallback: 'Bekijk alles op de website',
  finder: 'De Subsidiewijzer',
  finderFallback: 'Zoek een subsidie voor je plan',
  preview: 'Zo ziet het eruit',
  layout: 'De widget toont',
  cards: 'Kaarten',
  list: 'Een korte lijst',
  count: 'Hoeveel berichten de widget toont',
  countHint: 'Van 1 tot en met 30. Vul je niets in, dan zijn het er 5.',
  ideaLook: 'Bekijk het formulier op onze website',
  idea: 'Het formulier voor ideeën',
  ideaText:
    'Mensen dienen hun idee in zonder je website te verlaten. Het komt bij ons binnen, en ze bevestigen het met een link in hun mail. Een foto meesturen kan op onze website.',
  ideaFallback: 'Dien een idee in',
  policy: 'Content-Security-Policy voor widgets',
  policyText:
    'Heeft je website een Content-Security-Policy? Voeg dan dit toe. Voor stijlen is niets nodig, en ‘require-trusted-types-for’ mag aan blijven.',
  integrity:
    'Zet er geen ‘integrity’ bij. Het adres blijft altijd gelijk, en een verbetering komt binnen een uur bij iedereen. Met een vast controlegetal zou de widget dan stoppen.',
}

const en: typeof nl = {
  title: 'Widgets',
  text: 'Paste this code into your page. The widget takes the font and the colours of your website, is accessible, and keeps nothing: no cookies, nothing of others. What was withdrawn is gone as soon as somebody opens the page.',
  feed: 'A list',
  feedText:
    'Choose cards or a short list above, with the feed. Is there a heading of level 3 above it? Use heading-level="4".',
  fallback: 'See everything on the website',
  finder: 'The subsidy finder',
  finderFallback: 'Find a subsidy for your plan',
  preview: 'This is what it looks like',
  layout: 'The widget shows',
  cards: 'Cards',
  list: 'A short list',
  count: 'How many items the widget shows',
  countHint: 'From 1 to 30. Left empty, it shows 5.',
  ideaLook: 'See the form on our website',
  idea: 'The form for ideas',
  ideaText:
    'People bring their idea without leaving your website. It comes in with us, and they confirm it with a link in their mail. A picture can be sent along on our website.',
  ideaFallback: 'Bring an idea',
  policy: 'Content-Security-Policy for widgets',
  policyText:
    'Does your website have a Content-Security-Policy? Then add this. Styles need nothing, and ‘require-trusted-types-for’ may stay on.',
  integrity:
    'Leave out ‘integrity’. The address always stays the same, and an improvement reaches everybody within an hour. With a fixed hash the widget would then stop.',
}

/** What the page about feeds says of widgets. */
export const widgetPageWords: Readonly<Record<Language, typeof nl>> = { nl, en }
