import type { CollectionConfig, Field, SelectField } from 'payload'
import { looksOf } from '../../admin/state/looksOf'
import type { StateLooks } from '../../admin/state/StateLooks'
import type { Workflow } from '../../workflow'
import { withDocumentTabs } from './withDocumentTabs'

/**
 * Gives a collection with a workflow its parts of the admin panel: steps above the form, buttons that save the way the
 * workflow does, and states as badges. What the host put there itself stays.
 */
export const attachWorkflowAdmin = (collection: CollectionConfig, workflow: Workflow): CollectionConfig => {
  const states = looksOf(workflow)
  const { admin } = collection
  const { edit } = admin?.components ?? {}
  const hasDrafts = typeof collection.versions === 'object' && Boolean(collection.versions.drafts)
  const controls = {
    path: 'noaber/client#TransitionControls',
    clientProps: { states, showsState: !hasDrafts },
  }
  const bulk = {
    path: 'noaber/client#BulkBar',
    clientProps: { hasThemes: hasField(collection.fields, 'themes') },
  }
  return {
    ...collection,
    fields: collection.fields.map((field) => withBadge(field, states)),
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [...(admin?.components?.beforeListTable ?? []), bulk],
        edit: {
          ...(hasDrafts
            ? {
                PublishButton: 'noaber/client#PublishEditButton',
                SaveDraftButton: 'noaber/client#DraftButton',
                Status: { path: 'noaber/client#StateStatus', clientProps: { states } },
                UnpublishButton: 'noaber/client#NoUnpublishButton',
              }
            : {}),
          ...edit,
          beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), controls],
        },
        views: withDocumentTabs(admin?.components?.views),
      },
    },
  }
}

/** Whether a form has a field of this name, in whichever tab or row. */
const hasField = (fields: readonly Field[], name: string): boolean =>
  fields.some(
    (field) =>
      ('name' in field && field.name === name) ||
      (field.type === 'tabs' && field.tabs.some((tab) => hasField(tab.fields, name))) ||
      ((field.type === 'row' || field.type === 'collapsible') && hasField(field.fields, name)),
  )

/** Shows the field `state` as a badge, wherever it stands in the form. */
const withBadge = (field: Field, states: StateLooks): Field => {
  if (field.type === 'select' && field.name === 'state') return badged(field, states)
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({
      ...tab,
      fields: tab.fields.map((part) => withBadge(part, states)),
    }))
    return { ...field, tabs }
  }
  if (field.type === 'row' || field.type === 'collapsible') {
    return { ...field, fields: field.fields.map((part) => withBadge(part, states)) } as Field
  }
  return field
}

const badged = (field: SelectField, states: StateLooks): SelectField => ({
  ...field,
  admin: {
    ...field.admin,
    components: {
      Cell: { path: 'noaber/client#StateCell', clientProps: { states } },
      Field: { path: 'noaber/client#StateField', clientProps: { states } },
      ...field.admin?.components,
    },
  },
})
