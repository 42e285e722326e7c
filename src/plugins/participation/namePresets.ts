import type { CollapsibleField, CollectionConfig, Field, Option, SanitizedConfig } from 'payload'
import { PRESETS, type PresetOperation } from '../../hooks/presets/presetOperations'
import type { Label } from '../../workflow'
import { ruleFieldsOf } from './presetFields'

const LABELS: Readonly<Record<string, Label>> = {
  title: { nl: 'Naam', en: 'Name' },
  isShared: { nl: 'Gedeeld met collega’s', en: 'Shared with colleagues' },
  access: { nl: 'Wie mag wat', en: 'Who may do what' },
  where: { nl: 'Filters', en: 'Filters' },
  columns: { nl: 'Kolommen', en: 'Columns' },
  groupBy: { nl: 'Groeperen op', en: 'Group by' },
}

interface RuleWords {
  frame: Label
  question: Label
  everyone: Label
}

const RULES: Readonly<Record<PresetOperation, RuleWords>> = {
  read: {
    frame: { nl: 'Gebruiken', en: 'Use' },
    question: { nl: 'Wie mag deze lijst gebruiken?', en: 'Who may use this list?' },
    everyone: { nl: 'Iedereen van de provincie', en: 'Everybody at the province' },
  },
  update: {
    frame: { nl: 'Veranderen', en: 'Change' },
    question: { nl: 'Wie mag deze lijst veranderen?', en: 'Who may change this list?' },
    everyone: { nl: 'Alle redacteuren en beheerders', en: 'All editors and admins' },
  },
  delete: {
    frame: { nl: 'Weggooien', en: 'Delete' },
    question: { nl: 'Wie mag deze lijst weggooien?', en: 'Who may delete this list?' },
    everyone: { nl: 'Alle redacteuren en beheerders', en: 'All editors and admins' },
  },
}

const USERS: Label = { nl: 'Collega’s', en: 'Colleagues' }

const optionLabels = (everyone: Label): Readonly<Record<string, Label>> => ({
  everyone,
  onlyMe: { nl: 'Alleen ik', en: 'Only me' },
  specificUsers: { nl: 'Alleen deze collega’s', en: 'Only these colleagues' },
})

/**
 * Gives the form and the list of presets their words in Dutch and English, where Payload has English alone and no option for
 * it, and leaves out of it what somebody cannot use. What may happen is decided elsewhere (`guardPresets`).
 */
export const namePresets = ({ collections }: Pick<SanitizedConfig, 'collections'>): void => {
  const presets = collections.find(({ slug }) => slug === PRESETS)
  if (!presets) return
  presets.admin.defaultColumns = ['title', 'isShared', 'updatedAt']
  for (const field of presets.fields) {
    const name = 'name' in field ? field.name : undefined
    const label = name === undefined ? undefined : LABELS[name]
    if (label) Object.assign(field, { label: { ...label } })
    if (name === 'isShared') showWhen(field, (_, __, { user }) => sharesInPanel(user))
    if (name === 'groupBy')
      showWhen(field, ({ relatedCollection }) => isGrouped(collections, relatedCollection))
  }
  for (const { operation, frame, constraint, users } of ruleFieldsOf(presets.fields)) {
    const { everyone, frame: title, question } = RULES[operation]
    const names = optionLabels(everyone)
    if (frame.type === 'collapsible') (frame as CollapsibleField & { label?: unknown }).label = { ...title }
    constraint.label = { ...question }
    constraint.options = constraint.options.map((option) => named(option, names))
    users.label = { ...USERS }
  }
}

type Condition = NonNullable<NonNullable<Field['admin']>['condition']>

const showWhen = (field: Field, condition: Condition): void => {
  field.admin = { ...field.admin, condition } as Field['admin']
}

/** Who may share sees how. An account of a host is not ours to judge. */
const sharesInPanel = (user: Parameters<Condition>[2]['user']): boolean => {
  if (user?.collection !== 'users') return true
  const { role } = user as { role?: string }
  return role === 'editor' || role === 'admin'
}

const isGrouped = (collections: readonly CollectionConfig[], slug: unknown): boolean =>
  collections.some((one) => one.slug === slug && one.admin?.groupBy === true)

const named = (option: Option, names: Readonly<Record<string, Label>>): Option => {
  const label = typeof option === 'string' ? undefined : names[option.value]
  return label && typeof option !== 'string' ? { ...option, label: { ...label } } : option
}
