import { markup } from '../html'
import type { WidgetName } from './attributes'
import { WIDGET } from './widgetRoute'

/** The filters that a widget takes, by the names that feeds have for them. */
export const filterNames = ['theme', 'area', 'partner', 'state'] as const

/** A widget as it stands on a page. */
export interface WidgetUse {
  name: WidgetName
  /** What is empty is left out. */
  attributes: Readonly<Record<string, string | readonly string[]>>
  /** What stays when the widget cannot come. */
  link: { url: string; text: string }
}

/**
 * The code to paste into a page: the script, once, and the widget with a link inside.
 *
 * @param publicUrl - of the site, or of a front door: the widget shows what is there
 */
export const widgetCode = (publicUrl: string, use: WidgetUse): string =>
  [markup`<script src="${publicUrl}${WIDGET}" async></script>`.markup, widgetElement(use)].join('\n')

/** The element alone, for a page that has the script. */
export const widgetElement = ({ name, attributes, link }: WidgetUse): string => {
  const given = Object.entries(attributes)
    .map(([attribute, value]) => [attribute, [value].flat().join(' ')] as const)
    .filter(([, value]) => value !== '')
    .map(([attribute, value]) => markup` ${attribute}="${value}"`.markup)
    .join('')
  return [`<${name}${given}>`, markup`  <a href="${link.url}">${link.text}</a>`.markup, `</${name}>`].join(
    '\n',
  )
}

/**
 * What a page's Content-Security-Policy must allow, and nothing more.
 *
 * @param mainUrl - the site behind a front door: subsidies are matched there
 */
export const widgetPolicy = (publicUrl: string, mainUrl: string): string =>
  [
    `script-src ${publicUrl}${WIDGET}`,
    `connect-src ${[...new Set([publicUrl, mainUrl])].join(' ')}`,
    `img-src ${publicUrl}`,
  ].join('; ')
