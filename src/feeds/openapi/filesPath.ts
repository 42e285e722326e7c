import { exportFormats } from '../exports/index'
import { suits, type FormatDescription } from '../formats/FormatDescription'
import { filters, parameters } from '../openData/parameters'
import type { Terms } from '../Vocabulary'
import type { Operation } from './answers'

/** The names of the complete files: `ideas.csv`. */
export const fileNames = (
  { types }: Terms,
  formats: readonly FormatDescription[] = exportFormats,
): string[] =>
  ['all', ...types.keys()].flatMap((type) =>
    formats.filter((format) => suits(format, type)).map((format) => `${type}.${format.path}`),
  )

/**
 * Every complete file in one operation: the design rules want a parameter to be a whole segment of a path, so that
 * type and format are told apart by the names that are listed.
 */
export const filesOperation = (terms: Terms): Operation | null => {
  const names = fileNames(terms)
  if (names.length === 0) return null
  return {
    operationId: 'getFile',
    tags: ['files'],
    summary: { nl: 'Alles in één bestand', en: 'Everything in one file' },
    description: {
      nl: `Alles wat de filters vinden, als één bestand, zonder pagina’s. ${exportFormats.map(({ title, description }) => `${title.nl}: ${description.nl}`).join(' ')}`,
      en: `Everything that the filters find, as one file, without pages. ${exportFormats.map(({ title, description }) => `${title.en}: ${description.en}`).join(' ')}`,
    },
    parameters: [
      {
        name: 'file',
        in: 'path',
        required: true,
        description: { nl: 'De soort en het formaat.', en: 'The type and the format.' },
        schema: { type: 'string', enum: names },
      },
      ...parameters(...filters),
    ],
    responses: {
      200: {
        description: { nl: 'Het bestand.', en: 'The file.' },
        content: Object.fromEntries(
          exportFormats.map(({ contentType }) => [
            contentType.split(';')[0] ?? contentType,
            { schema: { type: /json$/.test(contentType.split(';')[0] ?? '') ? 'object' : 'string' } },
          ]),
        ),
      },
    },
  }
}
