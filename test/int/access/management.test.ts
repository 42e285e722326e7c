import { describeMatrix } from './describeMatrix'

describeMatrix(
  'media',
  'contacts',
  'users',
  'api-keys',
  'notes',
  'preview-links',
  'transitions',
  'text-templates',
  'sites',
  'payload-query-presets',
)
