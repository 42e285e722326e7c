import type { Field, Tab } from 'payload'
import type { Workflow } from '../../workflow/types'
import type { FieldLabel } from './fieldLabel'
import { areasField } from './areasField'
import { bodyField } from './bodyField'
import { contactField } from './contactField'
import { engineFields, publicationDates } from './engineFields'
import { imageFields } from './imageFields'
import { licenceField } from './licenceField'
import { originField } from './originField'
import { partnerField } from './partnerField'
import { recordFields } from './recordFields'
import { slugField } from './slugField'
import { stateField } from './stateField'
import { summaryField } from './summaryField'
import { themesField } from './themesField'
import { titleField } from './titleField'
import { urnField } from './urnField'

export interface PublishableFieldsOptions {
  /** The life cycle. Left out: the documents have none, such as regulations. */
  workflow?: Workflow
  titleLabel?: FieldLabel
  /** How a copy is called, from the title of what is copied. Default: the same. */
  titleOfCopy?: (title: string) => string
  bodyLabel?: FieldLabel
  /** Common fields that this collection does not have: a theme has no themes but a parent. */
  without?: readonly ('themes' | 'areas' | 'partner')[]
  /** Fields of this collection in the first tab, after the text. */
  content?: Field[]
  /** Tabs of this collection, between the first and those on status and record. */
  tabs?: { label: FieldLabel; fields: Field[] }[]
  /** Fields of this collection in the tab on status and handling. */
  handling?: Field[]
  /** Fields of this collection in the tab on the record. */
  record?: Field[]
}

/**
 * The fields of a publishable document, laid out in tabs: its content, what is special about it, its status and
 * handling, and the record behind it. Tabs have no name, so paths stay flat: `document.summary`.
 *
 * @example
 * publishableFields({ workflow: themeWorkflow, without: ['themes', 'partner'], content: [parentField] })
 */
export const publishableFields = (options: PublishableFieldsOptions): Field[] => {
  const has = (name: 'themes' | 'areas' | 'partner') => !options.without?.includes(name)
  const tabs: Tab[] = [
    {
      label: { nl: 'Inhoud', en: 'Content' },
      fields: [
        titleField(options.titleLabel, { ofCopy: options.titleOfCopy }),
        summaryField(),
        bodyField(options.bodyLabel),
        ...(has('themes') ? [themesField()] : []),
        ...(has('areas') ? [areasField()] : []),
        ...(options.content ?? []),
        ...imageFields(),
      ],
    },
    ...(options.tabs ?? []).map(({ label, fields }) => ({ label: { ...label }, fields })),
    {
      label: { nl: 'Status en behandeling', en: 'Status and handling' },
      fields: [
        ...(options.handling ?? []),
        ...(options.workflow ? engineFields() : []),
        ...publicationDates(),
      ],
    },
    {
      label: { nl: 'Dossier', en: 'Record' },
      fields: [
        contactField(),
        licenceField(),
        ...(options.record ?? []),
        recordFields(),
        originField(),
        urnField(),
      ],
    },
  ]
  return [
    { type: 'tabs', tabs },
    ...(options.workflow ? [stateField(options.workflow)] : []),
    ...(has('partner') ? [partnerField()] : []),
    slugField(),
  ]
}
