import { describeMatrix } from './describeMatrix'

describeMatrix(
  'media',
  'front-doors',
  'contacts',
  'users',
  'followers',
  'invitations',
  'reports',
  'api-keys',
  'notes',
  'preview-links',
  'transitions',
  'text-templates',
  'feed-sources',
  'sites',
  'payload-query-presets',
)
