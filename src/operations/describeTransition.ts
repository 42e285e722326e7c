import type { SanitizedCollectionConfig } from 'payload'
import { labelOf } from '../hooks/nameFields'
import type { Label, TransitionDefinition, Workflow } from '../workflow'
import { fieldsOf } from './performTransition'

/** A step as people choose it: its name, where it leads, and what it takes. */
export interface DescribedTransition {
  name: string
  label: Label
  to: string
  toLabel: Label
  emphasis: 'primary' | 'danger' | null
  needsReason: boolean
  reasonIsInternal: boolean
  /** Fields that must, or may, be given along. Paths, with the labels of the form. */
  fields: { path: string; label: Label; isRequired: boolean }[]
  /** All that must be filled in for it, in the document or along with it. Paths, with the labels of the form. */
  requires: { path: string; label: Label }[]
}

/** Describes a step of a workflow, with the labels of the form of its collection. */
export const describeTransition = (
  workflow: Workflow,
  name: string,
  definition: TransitionDefinition,
  config: SanitizedCollectionConfig | undefined,
): DescribedTransition => {
  const required = [...(definition.requires ?? []), ...(workflow.states[definition.to]?.requires ?? [])]
  const paths = [...new Set([...(definition.requires ?? []), ...(definition.accepts ?? [])])]
  const ofTransition = new Set(fieldsOf(definition))
  const nameOf = (path: string): Label =>
    labelOf(path, config?.flattenedFields ?? []) ?? { nl: path, en: path }
  return {
    name,
    label: definition.label,
    to: definition.to,
    toLabel: workflow.states[definition.to]?.label ?? { nl: definition.to, en: definition.to },
    emphasis: definition.emphasis ?? null,
    needsReason: Boolean(definition.needsReason),
    reasonIsInternal: Boolean(definition.reasonIsInternal),
    fields: paths
      .filter((path) => ofTransition.has(path.split('.')[0] ?? path))
      .map((path) => ({
        path,
        label: nameOf(path),
        isRequired: required.includes(path),
      })),
    requires: [...new Set(required)].map((path) => ({ path, label: nameOf(path) })),
  }
}
