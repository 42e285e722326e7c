import { describeMatrix } from './describeMatrix'

describeMatrix('ideas')
