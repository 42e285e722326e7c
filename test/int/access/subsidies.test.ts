import { describeMatrix } from './describeMatrix'

describeMatrix('subsidy-windows', 'subsidy-schemes', 'grants')
