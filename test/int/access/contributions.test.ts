import { describeMatrix } from './describeMatrix'

describeMatrix('initiatives', 'events')
