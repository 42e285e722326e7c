import type { OutboundReason } from '../../outbound/errors/OutboundFailure'
import type { Label } from '../../workflow'

/** What is wrong with a link, for who put it there. */
const reasons: Readonly<Record<OutboundReason, Label>> = {
  badAddress: { nl: 'Dit is geen goed adres', en: 'This is no proper address' },
  privateAddress: {
    nl: 'Dit adres is van een intern netwerk',
    en: 'This address is inside a network',
  },
  refusedPort: { nl: 'Op dit adres staat geen website', en: 'There is no website at this address' },
  tooManyRedirects: { nl: 'Het adres stuurt steeds verder', en: 'The address keeps redirecting' },
  unknownHost: { nl: 'Deze website bestaat niet (meer)', en: 'This website does not exist (any more)' },
  noConnection: { nl: 'De website is niet bereikbaar', en: 'The website cannot be reached' },
  insecure: {
    nl: 'Het certificaat van de website is niet in orde',
    en: 'The certificate of the website is not in order',
  },
  timeout: { nl: 'De website antwoordt niet op tijd', en: 'The website does not answer in time' },
  tooLarge: { nl: 'Het antwoord was te groot', en: 'The answer was too large' },
  broken: { nl: 'De website breekt de verbinding af', en: 'The website breaks the connection' },
}

const GONE: Label = { nl: 'De pagina is er niet meer', en: 'The page is gone' }
const FAULT: Label = { nl: 'De website geeft een foutmelding', en: 'The website answers with an error' }
const OWN: Label = {
  nl: 'Deze pagina van onze eigen site is weggehaald',
  en: 'This page of our own site was withdrawn',
}

/**
 * What is wrong with a link, in words.
 *
 * @example describeLink({ isOwn: false, status: 404, error: null }, 'nl') // 'De pagina is er niet meer (404)'
 */
export const describeLink = (
  { isOwn, status, error }: { isOwn: boolean; status: number | null; error: string | null },
  language: keyof Label,
): string => {
  if (isOwn) return OWN[language]
  if (error !== null) return (reasons as Readonly<Record<string, Label>>)[error]?.[language] ?? error
  const label = status === 404 || status === 410 ? GONE : FAULT
  return status === null ? label[language] : `${label[language]} (${status})`
}

/** The texts of the page about broken links. */
export const linkWords = {
  nl: {
    title: 'Kapotte links',
    intro:
      'Links in wat online staat die nergens meer heen leiden. Pas de tekst aan, of haal de link weg. Doet een link het weer, dan verdwijnt hij hier vanzelf.',
    own: 'Je ziet de links in wat jouw organisatie heeft geplaatst.',
    progress:
      'De site kent {known} links en heeft er {checked} bekeken; elke link komt ongeveer eens per week langs.',
    off: 'Deze site controleert geen links naar andere sites. Een beheerder zet dat aan met NOABER_CHECK_LINKS=true.',
    none: 'Er zijn geen kapotte links.',
    link: 'Link',
    problem: 'Wat er mis is',
    since: 'Sinds',
    where: 'Staat in',
    actions: 'Wat je kunt doen',
    check: 'Controleer nu',
    checking: 'Bezig…',
    accept: 'Deze link is goed',
    works: 'Deze link doet het weer.',
    unclear: 'De andere site wil het een programma niet zeggen. We rekenen de link niet meer als kapot.',
    busy: 'De andere site vraagt om geduld. We proberen het later opnieuw.',
    stillBroken: 'Deze link doet het nog niet: {reason}.',
    accepted: 'We tonen deze link hier niet meer, tot hij het een keer doet en dan weer kapotgaat.',
    failed: 'Dit lukte niet. Probeer het opnieuw.',
    newer: 'Vorige bladzijde',
    older: 'Volgende bladzijde',
    inText: 'Een link leidt nergens heen. {reason}.',
    more: 'en nog {count}',
  },
  en: {
    title: 'Broken links',
    intro:
      'Links in what is online that lead nowhere any more. Change the text, or take the link away. A link that works again leaves this list by itself.',
    own: 'You see the links in what your organisation published.',
    progress:
      'The site knows {known} links and has looked at {checked}; each is looked at about once a week.',
    off: 'This site does not check links to other sites. An administrator switches that on with NOABER_CHECK_LINKS=true.',
    none: 'There are no broken links.',
    link: 'Link',
    problem: 'What is wrong',
    since: 'Since',
    where: 'Stands in',
    actions: 'What you can do',
    check: 'Check now',
    checking: 'Checking…',
    accept: 'This link is fine',
    works: 'This link works again.',
    unclear: 'The other site does not tell a program. The link no longer counts as broken.',
    busy: 'The other site asks for patience. We try again later.',
    stillBroken: 'This link does not work yet: {reason}.',
    accepted: 'This link is not shown here any more, until it has worked and breaks again.',
    failed: 'This did not work. Try again.',
    newer: 'Previous page',
    older: 'Next page',
    inText: 'A link leads nowhere. {reason}.',
    more: 'and {count} more',
  },
} as const
