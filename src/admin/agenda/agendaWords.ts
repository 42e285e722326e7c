import type { AgendaEntry, AgendaKind } from '../../operations/desk/AgendaEntry'
import type { Unscheduled } from '../../operations/readUnscheduled'

interface AgendaWords {
  title: string
  intro: string
  previous: string
  next: string
  today: string
  month: string
  list: string
  views: string
  kinds: string
  kind: Readonly<Record<AgendaKind, string>>
  what: Readonly<Record<AgendaEntry['what'], string>>
  late: string
  more: string
  empty: string
  cut: string
  untitled: string
  waiting: string
  waitingIntro: string
  missing: Readonly<Record<Unscheduled, string>>
  set: Readonly<Record<Unscheduled, string>>
  andMore: string
  nothingWaits: string
  overdueOne: string
  overdueMany: string
  overdueHintOne: string
  overdueHintMany: string
  plannedFor: string
}

/** What the calendar says. `{count}` and the like are filled in. */
export const agendaWords: Readonly<Record<'nl' | 'en', AgendaWords>> = {
  nl: {
    title: 'Kalender',
    intro:
      'Wat er wanneer gebeurt: publicaties, antwoorden, bijeenkomsten, subsidierondes en geplande stappen.',
    previous: 'Vorige maand',
    next: 'Volgende maand',
    today: 'Deze maand',
    month: 'Maand',
    list: 'Lijst',
    views: 'Weergave',
    kinds: 'Wat je ziet',
    kind: {
      publication: 'Publicaties',
      answer: 'Antwoorden',
      event: 'Bijeenkomsten',
      window: 'Subsidierondes',
      planned: 'Geplande stappen',
    },
    what: {
      published: 'Geplaatst',
      answerDue: 'Antwoord uiterlijk',
      starts: 'Begint',
      opens: 'Gaat open',
      closes: 'Sluit',
      planned: 'Gepland',
    },
    late: 'Te laat',
    more: 'Nog {count}',
    empty: 'In deze maand staat niets.',
    cut: 'Er is meer dan hier past. Gebruik de filters om de rest te zien.',
    untitled: 'Zonder titel',
    waiting: 'Nog zonder datum',
    waitingIntro: 'Dit staat niet in de kalender, omdat er iets ontbreekt.',
    missing: {
      answerDate: 'Ideeën in behandeling zonder datum voor het antwoord',
      handler: 'Geplaatste ideeën zonder behandelaar',
      start: 'Bijeenkomsten zonder begin',
      opening: 'Vastgestelde subsidierondes zonder openingsdatum',
    },
    set: {
      answerDate: 'Kies een datum',
      handler: 'Kies een behandelaar',
      start: 'Vul het begin in',
      opening: 'Vul de opening in',
    },
    andMore: 'Er zijn er meer: kijk in de lijst.',
    nothingWaits: 'Alles heeft een datum.',
    overdueOne: 'Eén geplande stap is niet gezet',
    overdueMany: '{count} geplande stappen zijn niet gezet',
    overdueHintOne:
      'Die had al gezet moeten zijn. Zet hem zelf, of vraag de beheerder of de site nog werkt aan geplande stappen.',
    overdueHintMany:
      'Ze hadden al gezet moeten zijn. Zet ze zelf, of vraag de beheerder of de site nog werkt aan geplande stappen.',
    plannedFor: 'gepland op {at}',
  },
  en: {
    title: 'Calendar',
    intro: 'What happens when: publications, answers, events, subsidy windows and planned steps.',
    previous: 'Previous month',
    next: 'Next month',
    today: 'This month',
    month: 'Month',
    list: 'List',
    views: 'View',
    kinds: 'What you see',
    kind: {
      publication: 'Publications',
      answer: 'Answers',
      event: 'Events',
      window: 'Subsidy windows',
      planned: 'Planned steps',
    },
    what: {
      published: 'Published',
      answerDue: 'Answer due',
      starts: 'Starts',
      opens: 'Opens',
      closes: 'Closes',
      planned: 'Planned',
    },
    late: 'Late',
    more: '{count} more',
    empty: 'There is nothing in this month.',
    cut: 'There is more than fits here. Use the filters to see the rest.',
    untitled: 'Untitled',
    waiting: 'Still without a date',
    waitingIntro: 'These are not in the calendar, because something is missing.',
    missing: {
      answerDate: 'Ideas under review without a date for the answer',
      handler: 'Published ideas without a handler',
      start: 'Events without a start',
      opening: 'Adopted subsidy windows without an opening date',
    },
    set: {
      answerDate: 'Choose a date',
      handler: 'Choose a handler',
      start: 'Fill in the start',
      opening: 'Fill in the opening',
    },
    andMore: 'There are more: look in the list.',
    nothingWaits: 'Everything has a date.',
    overdueOne: 'One planned step was not taken',
    overdueMany: '{count} planned steps were not taken',
    overdueHintOne:
      'It should have been taken by now. Take it yourself, or ask the administrator whether the site still works on planned steps.',
    overdueHintMany:
      'They should have been taken by now. Take them yourself, or ask the administrator whether the site still works on planned steps.',
    plannedFor: 'planned for {at}',
  },
}
