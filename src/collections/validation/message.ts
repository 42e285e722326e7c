import type { PayloadRequest } from 'payload'
import { languageOf } from '../../errors/languageOf'
import type { Label } from '../../workflow/types'

/** A message in the language of whoever made the request; Dutch unless that is English. */
export const message = (req: Pick<PayloadRequest, 'i18n'>, label: Label): string => label[languageOf(req)]
