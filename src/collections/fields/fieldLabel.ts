import type { Label } from '../../workflow/types'

/** A text in both languages as Payload takes it: a plain record by language, unlike the interface it is made from. */
export type FieldLabel = Pick<Label, keyof Label>
