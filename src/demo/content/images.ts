import type { SceneName } from '../landscape'

/** A picture of the demo. With `alt` it tells something; without it is only there to be looked at. */
export interface DemoImage {
  key: SceneName
  alt?: string
}

/** The pictures, drawn by `src/demo/landscape`; the key is the scene and the file name. */
export const images = [
  { key: 'ijssel', alt: 'Tekening van boven: een rivier slingert door groene weilanden met rijen bomen.' },
  { key: 'wieden', alt: 'Tekening van boven: lange smalle stroken gras en water, zoals in De Wieden.' },
  { key: 'houtwallen', alt: 'Tekening van boven: kleine velden, bosjes en houtwallen langs een beek.' },
  { key: 'bloemrand', alt: 'Tekening van boven: gele en lichtgroene akkers met heggen ertussen.' },
  { key: 'heide', alt: 'Tekening van boven: paarse heide met stukken bos en zandpaden.' },
  { key: 'nacht' },
  { key: 'dorp', alt: 'Tekening van boven: een dorp met rode daken en tuinen, omringd door akkers.' },
  { key: 'kern', alt: 'Tekening van boven: straten met huizen komen samen op een plein.' },
  { key: 'zon', alt: 'Tekening van boven: velden met rijen zonnepanelen tussen gele akkers.' },
  { key: 'dak' },
  { key: 'ijsseldelta', alt: 'Tekening van boven: een brede rivier met lange kavels aan beide kanten.' },
  { key: 'vecht' },
] as const satisfies readonly DemoImage[]

/** The pictures that demo content may refer to. */
export type ImageKey = (typeof images)[number]['key']
