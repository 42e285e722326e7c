import type { Label, Tone } from '../../workflow'

/** How the states of one workflow look: what the panel's parts get of it, as plain data. */
export type StateLooks = Readonly<Record<string, { label: Label; tone: Tone; isPublic: boolean }>>
