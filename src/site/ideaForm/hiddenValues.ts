import type { Html } from '../html'
import { hiddenField } from './formPage'
import type { IdeaValues } from './parseIdea'
import { hiddenPoint } from './point/pointPart'

/** Everything that was filled in, as it goes along to the next step. */
export const hiddenValues = (values: IdeaValues): (Html | null)[] => [
  ...(
    ['title', 'story', 'place', 'name', 'email', 'publicName', 'licence', 'photo', 'photoAlt'] as const
  ).map((name) => hiddenField(name, values[name])),
  ...values.areas.map((code) => hiddenField('area', code)),
  ...values.themes.map((code) => hiddenField('theme', code)),
  ...(values.terms ? [hiddenField('terms', '1')] : []),
  ...(values.photoPermission ? [hiddenField('photoPermission', '1')] : []),
  hiddenPoint(values.point),
]
