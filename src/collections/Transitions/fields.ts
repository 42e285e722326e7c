import type { Field, TextField } from 'payload'
import { option } from '../fields/option'

const text = (name: string, nl: string, en: string, index = false): TextField => ({
  name,
  type: 'text',
  label: { nl, en },
  index,
  admin: { readOnly: true },
})

/** The same, shown in lists by a part of ours: words and badges instead of codes. */
const shownBy = (cell: string, field: TextField): TextField => ({
  ...field,
  admin: { ...field.admin, components: { Cell: `noaber/rsc#${cell}` } },
})

/** Fields of an audit row: plain text, so that nothing that happens to a document or account changes it. */
export const transitionFields: Field[] = [
  { ...shownBy('HistoryDocumentCell', text('collection', 'Document', 'Document', true)), required: true },
  { ...text('documentId', 'Nummer', 'Document id', true), required: true },
  text('urn', 'Vaste identiteit (URN)', 'Permanent identity (URN)', true),
  { ...shownBy('HistoryStepCell', text('transition', 'Stap', 'Transition')), required: true },
  shownBy('HistoryStateCell', text('from', 'Van', 'From')),
  shownBy('HistoryStateCell', text('to', 'Naar', 'To')),
  {
    name: 'actorKind',
    type: 'select',
    required: true,
    label: { nl: 'Door wat voor iemand', en: 'Kind of actor' },
    admin: { readOnly: true },
    options: [
      option('user', 'Gebruiker', 'User'),
      option('apiKey', 'API-sleutel', 'API key'),
      option('owner', 'Indiener', 'Owner'),
      option('system', 'Systeem', 'System'),
      option('anonymous', 'Onbekend', 'Anonymous'),
    ],
  },
  text('actorId', 'Nummer van wie het deed', 'Id of the actor', true),
  text('actorRole', 'Rol', 'Role'),
  text('actorName', 'Door', 'By'),
  { name: 'reason', type: 'textarea', label: { nl: 'Uitleg', en: 'Reason' }, admin: { readOnly: true } },
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: { nl: 'Wanneer', en: 'When' },
    admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } },
  },
]
