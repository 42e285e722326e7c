/** What a page may say to a widget. */
export interface WidgetAttribute {
  name: string
  /** The widgets that have it. */
  of: 'noaber-feed' | 'all'
  /** What to fill in, for the handbook. */
  values: string
  otherwise: string
}

/** Every attribute, in the order of the handbook. */
export const widgetAttributes: readonly WidgetAttribute[] = [
  {
    name: 'type',
    of: 'noaber-feed',
    values: 'Een soort, zoals in het adres van een feed: `ideas`',
    otherwise: '`all`',
  },
  {
    name: 'theme',
    of: 'noaber-feed',
    values: 'Een of meer thema’s, met een spatie ertussen',
    otherwise: 'alle',
  },
  { name: 'area', of: 'noaber-feed', values: 'Een of meer gebieden (CBS-codes)', otherwise: 'alle' },
  { name: 'partner', of: 'noaber-feed', values: 'Een of meer partners', otherwise: 'alle' },
  { name: 'state', of: 'noaber-feed', values: 'Een of meer statussen', otherwise: 'alle' },
  { name: 'limit', of: 'noaber-feed', values: 'Hoeveel berichten, van 1 tot en met 30', otherwise: '5' },
  { name: 'layout', of: 'noaber-feed', values: '`cards` of `list`', otherwise: '`cards`' },
  { name: 'heading-level', of: 'all', values: 'Niveau van de koppen, van 2 tot en met 6', otherwise: '3' },
  { name: 'lang', of: 'all', values: '`nl` of `en`', otherwise: 'de taal van je pagina' },
  { name: 'site', of: 'all', values: 'Het adres van de site', otherwise: 'waar het script vandaan komt' },
]
