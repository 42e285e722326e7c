import type { Label, WorkflowDocument } from '../../workflow/types'
import { isFilledIn } from '../../workflow/readField'
import { adviseOnWindow } from './adviseOnWindow'
import { findLongSentences } from './findLongSentences'
import { findPersonalData, type PersonalData } from './findPersonalData'
import { blocksOf, publicTexts } from './publicTexts'

/** Something that makes a document better. Nobody is held to it. */
export interface Advice {
  code: string
  label: Label
  /** What it is about, as it stands in the document. */
  found: readonly string[]
}

/** A summary that says enough and is read to its end, in characters. */
const GOOD_SUMMARY = { least: 80, most: 240 }

const KINDS: Readonly<Record<PersonalData['kind'], Label>> = {
  email: { nl: 'e-mailadres', en: 'e-mail address' },
  phone: { nl: 'telefoonnummer', en: 'telephone number' },
  bsn: { nl: 'burgerservicenummer', en: 'citizen service number' },
  iban: { nl: 'rekeningnummer', en: 'bank account' },
}

/**
 * What could be better in a document: pure, so that the form says it while somebody types, and the site the same.
 *
 * @param collection - some advice is for events or subsidy windows only
 */
export const adviseOn = (collection: string, document: WorkflowDocument): Advice[] =>
  [
    ...personalData(document),
    summaryLength(document),
    longSentences(document),
    picture(document),
    ...(collection === 'events' ? [place(document), accessibility(document)] : []),
    ...(collection === 'subsidy-windows' ? adviseOnWindow(document) : []),
  ].filter((advice) => advice !== null)

const personalData = (document: WorkflowDocument): Advice[] =>
  publicTexts(document)
    .flatMap(findPersonalData)
    .filter(({ found }, index, all) => all.findIndex((other) => other.found === found) === index)
    .map(({ kind, found }) => ({
      code: `personalData ${found}`,
      label: {
        nl: `In de tekst lijkt een ${KINDS[kind].nl} te staan. Mag iedereen dat lezen?`,
        en: `The text seems to hold a ${KINDS[kind].en}. May everybody read that?`,
      },
      found: [found],
    }))

const summaryLength = ({ summary }: WorkflowDocument): Advice | null => {
  const { length } = typeof summary === 'string' ? summary.trim() : ''
  if (length === 0 || (length >= GOOD_SUMMARY.least && length <= GOOD_SUMMARY.most)) return null
  return {
    code: 'summaryLength',
    label:
      length < GOOD_SUMMARY.least
        ? {
            nl: `De samenvatting is kort (${length} tekens). Zeg wat er gebeurt, voor wie en waar.`,
            en: `The summary is short (${length} characters). Say what happens, for whom and where.`,
          }
        : {
            nl: `De samenvatting is lang (${length} tekens). Tot ${GOOD_SUMMARY.most} leest prettig.`,
            en: `The summary is long (${length} characters). Up to ${GOOD_SUMMARY.most} reads well.`,
          },
    found: [],
  }
}

const longSentences = ({ summary, body }: WorkflowDocument): Advice | null => {
  const texts = [...(typeof summary === 'string' ? [summary] : []), ...blocksOf(body)]
  const found = texts.flatMap(findLongSentences)
  return found.length === 0
    ? null
    : {
        code: 'longSentences',
        label: {
          nl:
            found.length === 1
              ? 'Eén zin is lang. Maak er twee van.'
              : `${found.length} zinnen zijn lang. Knip ze op.`,
          en:
            found.length === 1
              ? 'One sentence is long. Make two of it.'
              : `${found.length} sentences are long. Cut them up.`,
        },
        found,
      }
}

const picture = ({ image, noImage }: WorkflowDocument): Advice | null =>
  isFilledIn(image) || noImage === true
    ? null
    : {
        code: 'picture',
        label: {
          nl: 'Kies een beeld, of vink aan dat het bewust zonder is.',
          en: 'Choose a picture, or tick that there is none on purpose.',
        },
        found: [],
      }

const place = ({ isOnline, livestreamUrl, location, venue }: WorkflowDocument): Advice | null =>
  isOnline === true || isFilledIn(livestreamUrl) || saysSomething(venue) || saysSomething(location)
    ? null
    : { code: 'place', label: { nl: 'Zeg waar het is.', en: 'Say where it is.' }, found: [] }

const accessibility = ({ accessibility: given }: WorkflowDocument): Advice | null =>
  saysSomething(given)
    ? null
    : {
        code: 'accessibility',
        label: {
          nl: 'Zeg of iedereen erbij kan: rolstoel, ringleiding, tolk.',
          en: 'Say whether everybody can take part: wheelchair, hearing loop, interpreter.',
        },
        found: [],
      }

/** Whether anything in a group is filled in, or ticked. */
const saysSomething = (group: unknown): boolean =>
  group !== null &&
  typeof group === 'object' &&
  Object.values(group).some((value) => value !== false && isFilledIn(value))
