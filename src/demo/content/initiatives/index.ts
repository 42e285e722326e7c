import type { DemoInitiative } from '../types'
import { greenInitiatives } from './green'
import { neighbourInitiatives } from './neighbours'
import { villageInitiatives } from './villages'

/** Initiatives of residents and partners, in all states. */
export const initiatives: readonly DemoInitiative[] = [
  ...villageInitiatives,
  ...neighbourInitiatives,
  ...greenInitiatives,
]
