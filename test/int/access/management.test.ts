import { describeMatrix } from './describeMatrix'

describeMatrix('media', 'contacts', 'users', 'api-keys', 'transitions', 'text-templates')
