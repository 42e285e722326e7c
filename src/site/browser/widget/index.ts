import { FeedWidget } from './feedWidget'
import { FinderWidget } from './finderWidget'
import { IdeaWidget } from './ideaWidget'

/** A page may have the script twice, in two versions even: what was there first stays. */
const define = (name: string, widget: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, widget)
}

try {
  define('noaber-feed', FeedWidget)
  define('noaber-subsidy-finder', FinderWidget)
  define('noaber-idea-form', IdeaWidget)
} catch (error) {
  // What stands inside the elements stays.
  console.warn('Noaber', error)
}
