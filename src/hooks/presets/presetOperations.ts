/** The slug of Payload's collection of presets. */
export const PRESETS = 'payload-query-presets'

/** What a preset says who may do, each under a name of its own in `access`. */
export const presetOperations = ['read', 'update', 'delete'] as const

export type PresetOperation = (typeof presetOperations)[number]

/** Who may do one thing with a preset. With `onlyMe` the list holds the owner. */
export interface PresetRule {
  constraint?: string | null
  users?: unknown
}

/** What a preset says of who may do what. */
export type PresetRules = Partial<Record<PresetOperation, PresetRule | null>>

/** Whether rules leave a preset to anybody else than its owner. */
export const areShared = (rules: PresetRules | null | undefined): boolean =>
  presetOperations.some((operation) => (rules?.[operation]?.constraint ?? 'onlyMe') !== 'onlyMe')
