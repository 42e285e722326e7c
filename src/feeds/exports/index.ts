import { csv } from './csv'
import type { ExportFormat } from './ExportFormat'
import { geoJson } from './geoJson'
import { jsonLd } from './jsonLd'
import { ndJson } from './ndJson'

/** Every complete export, in the order of menus. Documentation, OpenAPI, the catalogue and the router go by this list. */
export const exportFormats: readonly ExportFormat[] = [csv, geoJson, ndJson, jsonLd]
