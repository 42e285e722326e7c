import { describeMatrix } from './describeMatrix'

describeMatrix('themes', 'partners', 'areas')
