import type { ExportFormat } from './ExportFormat'

/** Every complete export, in the order of menus. Documentation, OpenAPI, the catalogue and the router go by this list. */
export const exportFormats: readonly ExportFormat[] = []

/** The export of an address that ends with `.{path}`. */
export const exportFormatOf = (path: string): ExportFormat | undefined =>
  exportFormats.find((format) => format.path === path)
