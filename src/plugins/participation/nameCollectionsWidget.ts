import type { Payload } from 'payload'

/**
 * Names Payload's own part of the dashboard, with all collections, where people choose what to add: it comes without a
 * label and would be called 'Collections' in every language. Payload adds it after all plugins, hence on the running instance.
 */
export const nameCollectionsWidget = (payload: Payload): void => {
  const widget = payload.config.admin.dashboard?.widgets.find(({ slug }) => slug === 'collections')
  if (widget) widget.label ??= { nl: 'Alle onderdelen', en: 'All collections' }
}
