import type { Field } from 'payload'
import { staffOnly } from '../../access/fields/staffOnly'
import { engineOwned } from './engineOwned'

/**
 * With which colleague, and with which team, a document lies now. Among the province's own people: partners, submitters and
 * the public never see it. Written by `assignDocument` alone, and shown by a
 * control of its own; the fields are there for filters and columns of lists.
 */
export const assignmentFields = (): Field[] => [
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: { nl: 'Ligt bij', en: 'With' },
    access: { ...engineOwned, read: staffOnly },
    admin: { readOnly: true, allowCreate: false, allowEdit: false, condition: () => false },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'assignedTeam',
    type: 'text',
    index: true,
    maxLength: 120,
    label: { nl: 'Ligt bij team', en: 'With team' },
    access: { ...engineOwned, read: staffOnly },
    admin: { readOnly: true, condition: () => false },
    hooks: { beforeDuplicate: [() => null] },
  },
]
