import { outward } from '../parts/link'
import type { StatementWords } from './Statement'

const guidelines = outward('https://www.digitoegankelijk.nl/', 'Digitoegankelijk.nl')
const ombudsman = outward('https://www.nationaleombudsman.nl/', 'de Nationale ombudsman')
const authority = outward('https://www.autoriteitpersoonsgegevens.nl/', 'de Autoriteit Persoonsgegevens')

/** A number of days as people say it. */
const days = (count: number): string => (count === 365 ? 'een jaar' : `${count} dagen`)

/** The statements in Dutch. The first has the parts that the model of the government asks for (digitoegankelijk.nl). */
export const nl: StatementWords = {
  accessibility: ({ siteName, publisher, mailLink }) => ({
    title: 'Toegankelijkheid',
    lead: `${publisher} wil dat iedereen ${siteName} kan gebruiken. Ook als je slecht ziet, niet met een muis werkt, of moeite hebt met lezen.`,
    parts: [
      {
        title: 'Waar houden we ons aan?',
        text: [
          'Websites van de overheid moeten toegankelijk zijn. De regels staan in het Besluit digitale toegankelijkheid overheid: WCAG, niveau A en AA (EN 301 549). Wij bouwen volgens de nieuwste versie, WCAG 2.2.',
          ['Wat die regels inhouden, lees je op ', guidelines, '.'],
        ],
      },
      {
        title: 'Hoe staat het ervoor?',
        text: [
          'Status: eerste maatregelen genomen (C). We testen zelf bij elke verandering. Een onafhankelijk bureau heeft de site nog niet onderzocht. Daarom zeggen we niet dat hij helemaal voldoet.',
        ],
      },
      {
        title: 'Wat doen we eraan?',
        text: [],
        list: [
          'Elke soort pagina wordt bij elke verandering getest met een programma (axe), in lichte en donkere kleuren.',
          'We testen of je alles met alleen het toetsenbord kunt doen.',
          'De site past op een scherm van 320 pixels breed. Je kunt tot 400% inzoomen zonder opzij te schuiven.',
          'Alles werkt zonder JavaScript. Er beweegt niets vanzelf.',
          'Een kleur staat nooit alleen: er staat altijd een woord bij.',
          'Teksten zijn kort en in gewone taal (B1).',
        ],
      },
      {
        title: 'Wat kan nog beter?',
        text: [],
        list: [
          'Bestanden zoals pdf’s komen van inwoners en organisaties. Die zijn niet altijd toegankelijk.',
          'Video’s van anderen hebben niet altijd ondertiteling.',
          'Wie een foto plaatst, moet zelf beschrijven wat erop staat. Die beschrijving is niet altijd goed.',
        ],
      },
      {
        title: 'Loop je ergens tegenaan?',
        text: [
          [
            'Mail ons: ',
            mailLink,
            '. Zeg op welke pagina het was, wat je wilde doen en wat er misging. Je krijgt binnen 5 werkdagen bericht. Binnen 3 weken hoor je wat we eraan doen.',
          ],
          'Kun je iets niet lezen of invullen? Zeg het erbij. Dan geven we je de informatie op een andere manier.',
        ],
      },
      {
        title: 'Niet tevreden over ons antwoord?',
        text: [['Dan kun je een klacht indienen bij ', ombudsman, '.']],
      },
    ],
  }),
  privacy: ({ publisher, mailLink, retention }) => ({
    title: 'Privacy',
    lead: 'Kijk rustig rond: we volgen je niet.',
    parts: [
      {
        title: 'Als je alleen kijkt',
        text: [
          'We plaatsen geen cookies en bewaren niets in je browser. Er zijn geen programma’s van anderen die meekijken. Lettertypen komen van onze eigen server. Een foto kan van de site van een partner komen.',
          'We tellen hoe vaak een feed wordt opgehaald. Daarbij bewaren we niet door wie.',
        ],
      },
      {
        title: 'Als je een idee instuurt',
        text: [
          'Dan vragen we je naam en e-mailadres, om je te vertellen wat er met je idee gebeurt. Op een bijeenkomst mag je je e-mailadres leeg laten. Die gegevens bewaren we apart van je idee. Je e-mailadres komt nooit op de site. Alleen wie bij ons ideeën behandelt, kan erbij.',
          'Je idee zelf komt op de site, en in de open data die anderen mogen overnemen. Zet er dus geen gegevens in van jezelf of van anderen die niet iedereen mag zien.',
        ],
      },
      {
        title: 'Als je iets volgt per mail',
        text: [
          'Dan bewaren we je e-mailadres en wat je volgt. Verder niets. In elke mail staat een link om te stoppen. Gebruik je die, dan wissen we je e-mailadres meteen.',
        ],
      },
      {
        title: 'Als je iets meldt',
        text: [
          'Je hoeft niet te zeggen wie je bent. Wil je een antwoord, dan bewaren we je e-mailadres en de naam die je invult. Alleen wie bij ons meldingen en ideeën behandelt, kan erbij. We vertellen niemand wie iets meldde.',
        ],
      },
      {
        title: 'Hoelang we iets bewaren',
        text: [],
        list: [
          `Je naam, e-mailadres en telefoonnummer: tot ${days(retention.contactDays)} nadat er niets meer gebeurt met wat je instuurde.`,
          `Mails die we je stuurden over je idee of je melding: ${days(retention.letterDays)}.`,
          `Een melding, en wie hem deed: tot ${days(retention.contactDays)} nadat we erover besloten.`,
          'Een idee dat je niet bevestigt: 7 dagen.',
          'Een aanmelding om iets te volgen: tot je stopt, of tot een maand nadat het voorbij is. Bevestig je die niet: 7 dagen.',
          'Je idee op de site, met de naam die je erbij koos: zonder einddatum. Met de link in je mail laat je je naam weghalen.',
        ],
      },
      {
        title: 'Wat je van ons mag vragen',
        text: [
          [
            'Stuurde je een idee in? Met de link in je mail bekijk, download en wis je zelf je gegevens. Of mail ons: ',
            mailLink,
            '. Je mag vragen om:',
          ],
        ],
        list: [
          'te zien wat we van je hebben',
          'te verbeteren wat niet klopt',
          'te wissen wat we van je hebben',
          'te stoppen met het gebruiken ervan',
          'je gegevens mee te nemen',
        ],
      },
      {
        title: 'Wie is verantwoordelijk?',
        text: [
          [
            `${publisher} is verantwoordelijk voor deze site. Komen we er samen niet uit? Dan kun je een klacht indienen bij `,
            authority,
            '.',
          ],
        ],
      },
    ],
  }),
}
