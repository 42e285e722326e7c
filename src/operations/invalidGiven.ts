import type { FlattenedField, PayloadRequest } from 'payload'
import { configOf } from '../publishing/settingsOf'
import type { Refusal } from '../workflow'

type Validate = (value: unknown, options: Record<string, unknown>) => unknown

interface GivenFields {
  id: number
  document: Record<string, unknown>
  /** The fields that come along with a step. */
  given: Record<string, unknown>
}

/**
 * What is wrong with values that come along with a step, by the fields' own validation. Asked when a step is planned:
 * Payload asks it only when it writes.
 */
export const invalidGiven = async (
  req: PayloadRequest,
  collection: string,
  { id, document, given }: GivenFields,
): Promise<Refusal[]> => {
  const check = async (
    fields: readonly FlattenedField[],
    values: Record<string, unknown>,
    parent: readonly string[],
  ): Promise<Refusal[]> => {
    const found: Refusal[] = []
    for (const field of fields.filter(({ name }) => name in values)) {
      const path = [...parent, field.name]
      const value = values[field.name]
      if (field.type === 'group' && value !== null && typeof value === 'object') {
        found.push(...(await check(field.flattenedFields, value as Record<string, unknown>, path)))
        continue
      }
      const validate = 'validate' in field ? (field.validate as Validate | undefined) : undefined
      if (!validate) continue
      const verdict = await validate(value, {
        ...field,
        id,
        collectionSlug: collection,
        data: document,
        event: 'submit',
        jsonError: undefined,
        operation: 'update',
        overrideAccess: true,
        path,
        preferences: { fields: {} },
        previousValue: undefined,
        req,
        siblingData: values,
      })
      if (typeof verdict === 'string') {
        found.push({
          code: 'guard',
          guard: 'invalid',
          fields: [path.join('.')],
          message: { nl: verdict, en: verdict },
        })
      }
    }
    return found
  }
  return check(configOf(req.payload, collection)?.flattenedFields ?? [], given, [])
}
