import type { TextFieldSingleValidation } from 'payload'
import { message } from './message'

/**
 * A code of Statistics Netherlands (CBS): PV23 for a province, GM0193 for a municipality, WK019301 for a district,
 * BU01930101 for a neighbourhood, WP1234 or BW1234 for a place of residence. Part of an area that has no code of its
 * own gets that of the area and a name: GM0193-stadshagen. A code that is not from the CBS may begin with `x-`.
 */
export const isAreaCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && AREA_CODE.test(value)

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'
const CBS = '(?:PV\\d{2}|GM\\d{4}|WK\\d{6}|BU\\d{8}|(?:BW|WP)\\d{4})'
const AREA_CODE = new RegExp(`^(?:${CBS}(?:-${NAME})?|x-(?:${CBS}-)?${NAME})$`)

export const validateAreaCode: TextFieldSingleValidation = (value, { req }) =>
  value && isAreaCode(value)
    ? true
    : message(req, {
        nl: 'Vul de code van het CBS in, zoals PV23 (provincie), GM0193 (gemeente), WK019301 (wijk), of GM0193-stadshagen als er geen is.',
        en: 'Fill in the CBS code, such as PV23 (province), GM0193 (municipality), WK019301 (district), or GM0193-stadshagen when there is none.',
      })
