import { FeedWidget } from './feedWidget'
import { FinderWidget } from './finderWidget'

/** A page may have the script twice, in two versions even: what was there first stays. */
const define = (name: string, widget: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, widget)
}

try {
  define('noaber-feed', FeedWidget)
  define('noaber-subsidy-finder', FinderWidget)
} catch (error) {
  // What stands inside the elements stays.
  console.warn('Noaber', error)
}
