import type { CollectionConfig, Field } from 'payload'

/** Under the title: what is called much the same already. */
const similarTitles: Field = {
  name: 'similarTitles',
  type: 'ui',
  admin: { components: { Field: 'noaber/client#SimilarTitles' }, disableListColumn: true },
}

/** Beside the form: what the next step asks for, and what could be better. */
const checklist: Field = {
  name: 'checklist',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: 'noaber/client#Checklist' }, disableListColumn: true },
}

/** Gives the form of a publishable collection help with writing. Nothing of it is kept. */
export const withWritingHelp = (
  collection: CollectionConfig,
  { hasSimilar }: { hasSimilar: boolean },
): CollectionConfig => ({
  ...collection,
  fields: [...(hasSimilar ? collection.fields.flatMap(afterTitle) : collection.fields), checklist],
})

const afterTitle = (field: Field): Field[] => {
  if (field.type === 'tabs') {
    return [{ ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.flatMap(afterTitle) })) }]
  }
  return 'name' in field && field.name === 'title' ? [field, similarTitles] : [field]
}
