import type { TextFieldSingleValidation } from 'payload'
import {
  INK,
  isReadableAccent,
  isReadableBrand,
  LIGHT_GROUNDS,
  readableAccent,
  readableBrand,
} from '../../site/look/doorStyle'
import { contrast } from '../../site/look/contrast'
import { message } from './message'

/** Refuses what is no colour, and a brand colour in which text cannot be read (WCAG 2.2, 1.4.3); offers one that can. The panel shows about 75 characters of what is said here, so what to do comes first. */
export const validateBrand: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  if (!isColour(value)) return message(req, NO_COLOUR)
  if (isReadableBrand(value)) return true
  const found = Math.min(...LIGHT_GROUNDS.map((ground) => contrast(value, ground)))
  return message(req, {
    nl: `Te licht om te lezen. ${readableBrand(value)} kan wel (contrast ${ratio(found).replace('.', ',')}, nodig 4,5).`,
    en: `Too light to read. ${readableBrand(value)} will do (contrast ${ratio(found)}, needs 4.5).`,
  })
}

/** The same for an accent, which lies behind dark letters. */
export const validateAccent: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  if (!isColour(value)) return message(req, NO_COLOUR)
  if (isReadableAccent(value)) return true
  const found = contrast(INK, value)
  return message(req, {
    nl: `Te donker om op te lezen. ${readableAccent(value)} kan wel (contrast ${ratio(found).replace('.', ',')}, nodig 4,5).`,
    en: `Too dark to read on. ${readableAccent(value)} will do (contrast ${ratio(found)}, needs 4.5).`,
  })
}

const isColour = (value: string): boolean => /^#[0-9a-f]{6}$/i.test(value)

const NO_COLOUR = {
  nl: 'Schrijf een kleur als # met zes cijfers of letters, zoals #1f6b4a.',
  en: 'Write a colour as # with six digits or letters, such as #1f6b4a.',
}

/** Rounded down, so that it never seems to be enough. */
const ratio = (found: number): string => (Math.floor(found * 10) / 10).toFixed(1)
