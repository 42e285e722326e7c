import type { Field } from 'payload'
import { dayField } from '../fields/dayField'
import { publishableFields } from '../fields/publishableFields'
import { message } from '../validation/message'
import { notBefore } from '../validation/notBefore'

/** Fields of a subsidy scheme: the regulation above its windows. */
export const subsidySchemeFields: Field[] = publishableFields({
  content: [
    { name: 'provider', type: 'text', label: { nl: 'Verstrekker', en: 'Provider' } },
    {
      name: 'legalBasis',
      type: 'text',
      label: { nl: 'Wettelijke grondslag', en: 'Legal basis' },
      admin: {
        description: {
          nl: 'Het CVDR-nummer of het webadres van de regeling, zoals CVDR618381.',
          en: 'The CVDR id or web address of the regulation, such as CVDR618381.',
        },
      },
    },
    { name: 'uplName', type: 'text', label: { nl: 'Naam in de UPL', en: 'UPL name' } },
    dayField('validFrom', { nl: 'Geldig vanaf', en: 'Valid from' }),
    dayField(
      'validUntil',
      { nl: 'Geldig tot en met', en: 'Valid until' },
      {
        validate: (value, { req, siblingData }) =>
          notBefore(value, (siblingData as { validFrom?: unknown }).validFrom) ||
          message(req, { nl: 'Dit ligt voor het begin.', en: 'This is before the start.' }),
      },
    ),
    dayField('evaluationDueAt', { nl: 'Evaluatie uiterlijk op (Awb 4:24)', en: 'Evaluation due (Awb 4:24)' }),
  ],
})
