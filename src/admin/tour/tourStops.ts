import type { UserRole } from '../../access/actor'
import type { Label } from '../../workflow'

/** One stop of the tour. */
export interface TourStop {
  /** What it points at (CSS). Left out: it is about something on another page, and stands in the middle. */
  at?: string
  roles: readonly UserRole[]
  title: Label
  text: Label
}

const STAFF: readonly UserRole[] = ['admin', 'editor', 'assessor']
const EDITORS: readonly UserRole[] = ['admin', 'editor']
const EVERYBODY: readonly UserRole[] = [...STAFF, 'partner']

const stops: readonly TourStop[] = [
  {
    at: '.noaber-desk',
    roles: STAFF,
    title: { nl: 'Mijn werk', en: 'My work' },
    text: {
      nl: 'Hier zie je wat op jou wacht. Elk getal is een link naar de lijst die erbij hoort.',
      en: 'Here you see what waits for you. Each number leads to the list behind it.',
    },
  },
  {
    at: '.noaber-desk',
    roles: ['partner'],
    title: { nl: 'Mijn werk', en: 'My work' },
    text: {
      nl: 'Hier zie je hoe het staat met wat jullie instuurden. Heeft de redactie een vraag? Dan staat die hier ook.',
      en: 'Here you see how things stand with what you sent in, and whether the editors have a question.',
    },
  },
  {
    at: '#desk-queue',
    roles: EDITORS,
    title: { nl: 'Beoordelen', en: 'Reviewing' },
    text: {
      nl: 'Wat nieuw is, beoordeel je één voor één. Dat gaat snel met sneltoetsen, en je kunt een stap nog even terugnemen.',
      en: 'You review what is new one by one. There are shortcuts for it, and a step can be taken back for a moment.',
    },
  },
  {
    at: '#nav-toggler',
    roles: STAFF,
    title: { nl: 'Het menu', en: 'The menu' },
    text: {
      nl: 'Alle lijsten, de kalender en de statistieken. Boven een lijst vind je ook het bord, met alles als kaartjes.',
      en: 'All lists, the calendar and the statistics. Above a list you also find the board, with everything as cards.',
    },
  },
  {
    at: '#nav-toggler',
    roles: ['partner'],
    title: { nl: 'Het menu', en: 'The menu' },
    text: {
      nl: 'Hier vind je wat van jullie is, en begin je iets nieuws: een initiatief, een idee of een bijeenkomst.',
      en: 'Here you find what is yours, and begin something new: an initiative, an idea or an event.',
    },
  },
  {
    roles: STAFF,
    title: { nl: 'Een document', en: 'A document' },
    text: {
      nl: 'Boven elk formulier staan de stappen die jij nu kunt zetten. Ernaast lees je wat nog nodig is. Op de tabbladen Tijdlijn en Notities zie je wat er gebeurde en wat collega’s weten.',
      en: 'Above each form stand the steps that you can take now. Beside it you read what is still needed. The tabs Timeline and Notes tell what happened and what colleagues know.',
    },
  },
  {
    roles: ['partner'],
    title: { nl: 'Een document', en: 'A document' },
    text: {
      nl: 'Boven het formulier staat de knop om in te sturen. Verander je iets dat al op de site staat? Dan kijkt de redactie er eerst naar; tot die tijd blijft de oude tekst staan.',
      en: 'Above the form stands the button to submit. When you change what is on the site, the editors look at it first; until then the old text stays.',
    },
  },
  {
    at: '.app-header__account',
    roles: EVERYBODY,
    title: { nl: 'Je account', en: 'Your account' },
    text: {
      nl: 'Hier kies je je taal en welke mail je krijgt. De rondleiding begint opnieuw met de knop boven het dashboard.',
      en: 'Here you choose your language and which mail you get. The button above the dashboard starts the tour again.',
    },
  },
]

/** The stops for a role, in order. */
export const tourStops = (role: UserRole): readonly TourStop[] =>
  stops.filter(({ roles }) => roles.includes(role))
