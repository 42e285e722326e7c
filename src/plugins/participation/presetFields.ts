import type { Field, GroupField, RelationshipField, SelectField } from 'payload'
import { presetOperations, type PresetOperation } from '../../hooks/presets/presetOperations'

/** The fields of a preset that say who may do one thing with it. */
export interface PresetRuleFields {
  operation: PresetOperation
  /** The part of the form that they stand in. */
  frame: Field
  constraint: SelectField
  users: RelationshipField
}

/** The field of a preset under which all rules stand. Undefined when Payload makes presets in another way. */
export const accessFieldOf = (fields: readonly Field[]): GroupField | undefined =>
  fields.find(
    (field): field is GroupField => field.type === 'group' && 'name' in field && field.name === 'access',
  )

/** The rules of a preset as Payload lays them out: a frame, in it a group called after the operation, in it two fields. */
export const ruleFieldsOf = (fields: readonly Field[]): PresetRuleFields[] =>
  (accessFieldOf(fields)?.fields ?? []).flatMap((frame) => {
    const group = 'fields' in frame ? frame.fields[0] : undefined
    if (group?.type !== 'group' || !('name' in group)) return []
    const operation = presetOperations.find((name) => name === group.name)
    const constraint = group.fields.find((field) => field.type === 'select')
    const users = group.fields.find((field) => field.type === 'relationship')
    return operation && constraint && users ? [{ operation, frame, constraint, users }] : []
  })
