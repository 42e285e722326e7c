import { isMailAddress } from '../../feeds/text/isMailAddress'
import type { Terms } from '../../feeds/Vocabulary'
import type { Label } from '../../workflow'
import type { MapPoint } from '../map/pointMap'
import { mistakes } from './mistakes'
import { photoMistakes } from './photo/photoMistakes'
import { readPoint } from './point/readPoint'

/** What somebody filled in, as it was: nothing of it is lost when something is wrong. */
export interface IdeaValues {
  title: string
  story: string
  /** Codes of areas and last parts of addresses of themes, as far as they are known here. */
  areas: readonly string[]
  themes: readonly string[]
  place: string
  name: string
  email: string
  publicName: string
  licence: string
  terms: boolean
  /** The signed name of a photo that waits; '' without. */
  photo: string
  photoAlt: string
  photoPermission: boolean
  /** Pointed at on the map, rounded. */
  point: MapPoint | null
}

/** Something that is wrong, and the id of the field that it is about. */
export interface IdeaMistake {
  field: string
  text: Label
}

/** A form that nobody filled in yet. */
export const NO_VALUES: IdeaValues = {
  title: '',
  story: '',
  areas: [],
  themes: [],
  place: '',
  name: '',
  email: '',
  publicName: '',
  licence: '',
  terms: false,
  photo: '',
  photoAlt: '',
  photoPermission: false,
  point: null,
}

/** Control characters but for tabs and line breaks: of no use in a text, and Postgres takes no NUL. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * Reads an idea from the fields of a form or of JSON, and says what is wrong with it.
 *
 * @param sent - a field has a text, a list of texts, or true and false
 * @param terms - the themes and areas that the public may choose
 */
export const parseIdea = (
  sent: Readonly<Record<string, unknown>>,
  terms: Pick<Terms, 'theme' | 'area'>,
): { values: IdeaValues; mistakes: readonly IdeaMistake[] } => {
  const line = (name: string) => textsOf(sent[name]).join(' ').replace(/\s+/g, ' ').trim()
  const isTicked = (name: string) => !['', 'false', '0'].includes(line(name))
  const known = (kind: 'theme' | 'area') => [
    ...new Set(
      [...textsOf(sent[kind]), ...textsOf(sent[`${kind}s`])].flatMap(
        (code) => terms[kind].get(code.toLowerCase())?.code ?? [],
      ),
    ),
  ]
  const values: IdeaValues = {
    title: line('title'),
    story: textsOf(sent.story).join('\n\n').replace(/\r\n?/g, '\n').trim(),
    areas: known('area'),
    themes: known('theme'),
    place: line('place'),
    name: line('name'),
    email: line('email').toLowerCase(),
    publicName: line('publicName'),
    licence: line('licence'),
    terms: isTicked('terms'),
    photo: line('photo'),
    photoAlt: line('photoAlt'),
    photoPermission: isTicked('photoPermission'),
    point: isTicked('pointAway') ? null : readPoint(sent.lat, sent.lng),
  }
  return { values, mistakes: [...mistakesIn(values), ...photoMistakes(values)] }
}

const mistakesIn = (values: IdeaValues): IdeaMistake[] => {
  const { areas, email, licence, name, place, publicName, story, terms, themes, title } = values
  const links = story.match(/https?:\/\/|www\./gi)?.length ?? 0
  const checks: readonly (readonly [field: string, isRight: boolean, text: Label])[] = [
    ['title', title.length >= 5 && title.length <= 120, mistakes.title],
    ['story', story.length >= 20, mistakes.story],
    ['story', story.length <= 10_000, mistakes.storyLong],
    ['story', links <= 3, mistakes.links],
    ['area', areas.length > 0 && areas.length <= 5, mistakes.area],
    ['place', place.length <= 120, mistakes.place],
    ['theme', themes.length > 0 && themes.length <= 5, mistakes.theme],
    ['name', name.length > 0 && name.length <= 120, mistakes.name],
    ['email', isMailAddress(email), mistakes.email],
    ['publicName', publicName.length <= 120 && !publicName.includes('@'), mistakes.publicName],
    ['licence', isLicence(licence), mistakes.licence],
    ['terms', terms, mistakes.terms],
  ]
  return checks.filter(([, isRight]) => !isRight).map(([field, , text]) => ({ field, text }))
}

/** Whether a licence is one that an idea may have. */
export const isLicence = (text: string): text is 'CC-BY-4.0' | 'CC0-1.0' =>
  text === 'CC-BY-4.0' || text === 'CC0-1.0'

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.replace(CONTROL, '')]
  if (value === true) return ['1']
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string').flatMap(textsOf) : []
}
