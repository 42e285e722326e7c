import type { Field } from 'payload'
import { instantField } from '../fields/instantField'
import { message } from '../validation/message'
import { notBefore } from '../validation/notBefore'

const whenTaking = (data: Record<string, unknown>) => data.takesIdeas === true

/** Whether an event takes ideas of who comes, and from when until when; see `ideasWindowOf`. */
export const ideasFields: Field[] = [
  {
    name: 'takesIdeas',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Bezoekers kunnen hier een idee inbrengen', en: 'Visitors can bring an idea here' },
  },
  {
    type: 'row',
    fields: [
      instantField(
        'ideasFrom',
        { nl: 'Ideeën vanaf', en: 'Ideas from' },
        { admin: { condition: whenTaking } },
      ),
      instantField(
        'ideasUntil',
        { nl: 'Ideeën tot', en: 'Ideas until' },
        {
          admin: { condition: whenTaking },
          validate: (value, { req, siblingData }) =>
            notBefore(value, (siblingData as { ideasFrom?: unknown }).ideasFrom) ||
            message(req, { nl: 'Het einde ligt voor het begin.', en: 'The end is before the start.' }),
        },
      ),
    ],
  },
]
