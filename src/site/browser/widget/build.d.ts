/** What is filled in when the modules are put together: see `src/site/widget/widgetScript.ts`. */

/** The style of every widget. */
declare const WIDGET_STYLE: string

/** How states look, by type and state; what goes without saying in a list is left out. */
declare const STATE_TONES: Readonly<
  Record<string, Readonly<Record<string, 'neutral' | 'waiting' | 'active' | 'positive' | 'negative'>>>
>
