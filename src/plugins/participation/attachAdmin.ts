import type { CollectionConfig, Field, SelectField } from 'payload'
import { looksOf } from '../../admin/state/looksOf'
import type { StateLooks } from '../../admin/state/StateLooks'
import type { Label, TransitionDefinition, Workflow } from '../../workflow'
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
    fields: collection.fields.map((field) => withBadge(field, { states, steps: stepLabels(workflow) })),
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

/** The names of the steps, for the browser. */
const stepLabels = (workflow: Workflow): Readonly<Record<string, Label>> =>
  Object.fromEntries(
    Object.entries<TransitionDefinition>(workflow.transitions).map(([name, { label }]) => [
      name,
      { ...label },
    ]),
  )

/** What the panel's parts get of a workflow. */
interface Looks {
  states: StateLooks
  /** The names of the transitions. */
  steps: Readonly<Record<string, Label>>
}

/** Shows the field `state` as a badge, wherever it stands in the form. */
const withBadge = (field: Field, looks: Looks): Field => {
  if (field.type === 'select' && field.name === 'state') return badged(field, looks)
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({
      ...tab,
      fields: tab.fields.map((part) => withBadge(part, looks)),
    }))
    return { ...field, tabs }
  }
  if (field.type === 'row' || field.type === 'collapsible') {
    return { ...field, fields: field.fields.map((part) => withBadge(part, looks)) } as Field
  }
  return field
}

const badged = (field: SelectField, { states, steps }: Looks): SelectField => ({
  ...field,
  admin: {
    ...field.admin,
    components: {
      Cell: { path: 'noaber/client#StateCell', clientProps: { states, steps } },
      Field: { path: 'noaber/client#StateField', clientProps: { states } },
      ...field.admin?.components,
    },
  },
})
