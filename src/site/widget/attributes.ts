/** The widgets, by the names of their elements. */
export type WidgetName = 'noaber-feed' | 'noaber-subsidy-finder' | 'noaber-idea-form'

/** What a page may say to a widget. */
export interface WidgetAttribute {
  name: string
  /** The widgets that have it. */
  of: readonly WidgetName[] | 'all'
  /** What to fill in, for the handbook. */
  values: string
  otherwise: string
}

/** Every attribute, in the order of the handbook. */
export const widgetAttributes: readonly WidgetAttribute[] = [
  {
    name: 'type',
    of: ['noaber-feed'],
    values: 'Een soort, zoals in het adres van een feed: `ideas`',
    otherwise: '`all`',
  },
  {
    name: 'theme',
    of: ['noaber-feed', 'noaber-idea-form'],
    values: 'Een of meer thema’s, met een spatie ertussen. In het formulier staan ze dan al aangevinkt',
    otherwise: 'alle',
  },
  {
    name: 'area',
    of: ['noaber-feed', 'noaber-idea-form'],
    values: 'Een of meer gebieden (CBS-codes). In het formulier is het eerste dan al gekozen',
    otherwise: 'alle',
  },
  { name: 'partner', of: ['noaber-feed'], values: 'Een of meer partners', otherwise: 'alle' },
  { name: 'state', of: ['noaber-feed'], values: 'Een of meer statussen', otherwise: 'alle' },
  { name: 'limit', of: ['noaber-feed'], values: 'Hoeveel berichten, van 1 tot en met 30', otherwise: '5' },
  { name: 'layout', of: ['noaber-feed'], values: '`cards` of `list`', otherwise: '`cards`' },
  {
    name: 'event',
    of: ['noaber-idea-form'],
    values: 'Een bijeenkomst waar het idee bij hoort: het laatste deel van haar adres',
    otherwise: 'geen',
  },
  { name: 'heading-level', of: 'all', values: 'Niveau van de koppen, van 2 tot en met 6', otherwise: '3' },
  { name: 'lang', of: 'all', values: '`nl` of `en`', otherwise: 'de taal van je pagina' },
  { name: 'site', of: 'all', values: 'Het adres van de site', otherwise: 'waar het script vandaan komt' },
]
