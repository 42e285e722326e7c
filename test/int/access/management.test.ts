import { describeMatrix } from './describeMatrix'

describeMatrix(
  'media',
  'contacts',
  'users',
  'invitations',
  'api-keys',
  'notes',
  'preview-links',
  'transitions',
  'text-templates',
  'payload-query-presets',
)
