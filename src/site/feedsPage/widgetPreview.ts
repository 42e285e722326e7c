import type { Language } from '../../feeds/http/language'
import { markup, trusted, type Html } from '../html'
import { widgetElement, type WidgetUse } from '../widget/widgetCode'
import { widgetPageWords } from './widgetWords'

/**
 * A widget as it will be, below its code. Without a script the link inside it is there. Its headings go one below that of
 * the recipe.
 */
export const widgetPreview = (use: WidgetUse, language: Language): Html => {
  const shown = { ...use, attributes: { ...use.attributes, 'heading-level': '5' } }
  return markup`<details class="fold widget-preview">
    <summary><span>${widgetPageWords[language].preview}</span></summary>
    <div>${trusted(widgetElement(shown))}</div>
  </details>`
}
