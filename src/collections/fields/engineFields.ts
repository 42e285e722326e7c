import type { Field } from 'payload'
import { staffOnly } from '../../access/fields/staffOnly'
import { staffOrOwnPartner } from '../../access/fields/staffOrOwnPartner'
import { assignmentFields } from './assignmentFields'
import { dateTimeFormat } from './dateTimeFormat'
import { engineOwned } from './engineOwned'

/** What the workflow engine keeps with every document that has a state. Read-only in forms. */
export const engineFields = (): Field[] => [
  ...assignmentFields(),
  {
    name: 'stateReason',
    type: 'textarea',
    label: { nl: 'Uitleg bij de laatste stap', en: 'Reason for the last step' },
    access: { ...engineOwned, read: staffOrOwnPartner },
    admin: { readOnly: true, condition: (data) => Boolean(data.stateReason) },
    hooks: { beforeDuplicate: [() => null] },
  },
  engineDate('stateChangedAt', { nl: 'Status veranderd op', en: 'State changed at' }),
  engineDate('contentChangedAt', { nl: 'Inhoud veranderd op', en: 'Content changed at' }),
  engineDate('remindedAt', { nl: 'Herinnering gestuurd op', en: 'Reminded at' }),
  {
    name: 'hidden',
    type: 'checkbox',
    label: { nl: 'Verborgen door de redactie', en: 'Hidden by the editors' },
    defaultValue: false,
    index: true,
    access: engineOwned,
    admin: { readOnly: true, condition: (data) => Boolean(data.hidden) },
    hooks: { beforeDuplicate: [() => false] },
  },
  {
    name: 'hiddenReason',
    type: 'textarea',
    label: { nl: 'Waarom verborgen', en: 'Why hidden' },
    access: { ...engineOwned, read: staffOrOwnPartner },
    admin: { readOnly: true, condition: (data) => Boolean(data.hidden) },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'scheduled',
    type: 'group',
    label: { nl: 'Ingeplande stap', en: 'Scheduled step' },
    access: { ...engineOwned, read: staffOrOwnPartner },
    admin: { readOnly: true, condition: (data) => Boolean(data.scheduled?.transition) },
    fields: [
      {
        name: 'transition',
        type: 'text',
        label: { nl: 'Stap', en: 'Step' },
        hooks: { beforeDuplicate: [() => null] },
      },
      { ...engineDate('at', { nl: 'Wanneer', en: 'When' }), index: true },
      {
        name: 'by',
        type: 'text',
        label: { nl: 'Ingepland door', en: 'Scheduled by' },
        access: { read: staffOnly },
        hooks: { beforeDuplicate: [() => null] },
      },
    ],
  },
]

/** When a document was first published (never changes) and when something public last changed. */
export const publicationDates = (): Field[] => [
  engineDate('publishedAt', { nl: 'Geplaatst op', en: 'Published at' }, true),
  engineDate('publicUpdatedAt', { nl: 'Openbaar veranderd op', en: 'Public change at' }, true),
]

const engineDate = (name: string, label: { nl: string; en: string }, isPublic = false) => ({
  name,
  type: 'date' as const,
  label,
  access: { ...engineOwned, ...(!isPublic && { read: staffOrOwnPartner }) },
  admin: { readOnly: true, date: dateTimeFormat, condition: hasValue(name) },
  hooks: { beforeDuplicate: [() => null] },
})

const hasValue =
  (name: string) =>
  (_data: unknown, siblingData: Record<string, unknown> | undefined): boolean =>
    Boolean(siblingData?.[name])
