import type { SubsidyWindowItem } from '../../schema/generated'
import { phases, type Applicant } from '../Applicant'
import { listLabels } from '../listWords'
import { met, notMet, unknown, type Said } from '../Match'

/** Whether the window is for plans that are this far. One that names no phases is for all; so is one of before there were any. */
export const judgePhase = (
  { phases: wanted = [] }: Pick<SubsidyWindowItem['subsidyWindow'], 'phases'>,
  { phase }: Pick<Applicant, 'phase'>,
): Said => {
  if (wanted.length === 0) return met('anyPhase', 'Voor elke fase.', 'For every phase.')
  const forPhases = listLabels(wanted.map((each) => phases[each]))
  if (phase === null) {
    return unknown(
      'phaseUnknown',
      `Voor de fase ${forPhases.nl}. De fase van het plan is niet bekend.`,
      `For the phase ${forPhases.en}. The phase of the plan is not known.`,
    )
  }
  const own = phases[phase]
  return wanted.includes(phase)
    ? met('phase', `De fase past: ${own.nl}.`, `The phase fits: ${own.en}.`)
    : notMet(
        'otherPhase',
        `Alleen voor de fase ${forPhases.nl}; het plan is in de fase ${own.nl}.`,
        `Only for the phase ${forPhases.en}; the plan is in the phase ${own.en}.`,
      )
}
