import type { Field } from 'payload'

/** A place on the map: a name and a position in degrees (WGS 84). */
export const locationField = (): Field => ({
  name: 'location',
  type: 'group',
  label: { nl: 'Plek', en: 'Place' },
  fields: [
    { name: 'name', type: 'text', label: { nl: 'Naam van de plek', en: 'Name of the place' } },
    { type: 'row', fields: positionFields() },
  ],
})

/** Latitude and longitude as two numbers, side by side. */
export const positionFields = (): Field[] => [
  {
    name: 'latitude',
    type: 'number',
    label: { nl: 'Breedtegraad', en: 'Latitude' },
    min: -90,
    max: 90,
    admin: { step: 0.00001, width: '50%', placeholder: '52.51' },
  },
  {
    name: 'longitude',
    type: 'number',
    label: { nl: 'Lengtegraad', en: 'Longitude' },
    min: -180,
    max: 180,
    admin: { step: 0.00001, width: '50%', placeholder: '6.09' },
  },
]
