import type { CollectionConfig, Field } from 'payload'
import { looksOf } from '../../admin/state/looksOf'
import type { StateLooks } from '../../admin/state/StateLooks'
import type { Workflow } from '../../workflow'

/** Under the title: what is called much the same already. */
const similarTitles = (states: StateLooks): Field => ({
  name: 'similarTitles',
  type: 'ui',
  admin: {
    components: { Field: { path: 'noaber/client#SimilarTitles', clientProps: { states } } },
    disableListColumn: true,
  },
})

/** Beside the form: what the next step asks for, and what could be better. */
const checklist: Field = {
  name: 'checklist',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: 'noaber/client#Checklist' }, disableListColumn: true },
}

/** Gives the form of a publishable collection help with writing. Nothing of it is kept. */
export const withWritingHelp = (
  collection: CollectionConfig,
  { workflow, hasSimilar }: { workflow: Workflow; hasSimilar: boolean },
): CollectionConfig => ({
  ...collection,
  fields: [
    ...(hasSimilar
      ? collection.fields.flatMap(afterTitle(similarTitles(looksOf(workflow))))
      : collection.fields),
    checklist,
  ],
})

const afterTitle =
  (added: Field) =>
  (field: Field): Field[] => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.flatMap(afterTitle(added)) }))
      return [{ ...field, tabs }]
    }
    return 'name' in field && field.name === 'title' ? [field, added] : [field]
  }
