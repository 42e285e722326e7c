import { describe, expect, it } from 'vitest'
import { translations } from '../../translations'
import { checkInput } from './checkInput'
import type { Step } from './Step'

const words = translations.nl.noaber
const now = new Date('2027-03-01T09:00:00Z')

const step: Step = {
  key: 'refuse',
  path: '/transition',
  body: {},
  title: 'Plaats het idee niet',
  intro: null,
  to: 'refused',
  emphasis: 'danger',
  reason: 'required',
  reasonHelp: '',
  fields: [{ path: 'refusalGround', label: { nl: 'Grond', en: 'Ground' }, isRequired: true }],
  warnings: [],
  blockers: [],
  canPlan: false,
  done: null,
}

const check = (values: Record<string, unknown>, more: Partial<Step> = {}) =>
  checkInput({
    step: { ...step, ...more },
    warnings: more.warnings ?? [],
    fields: Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }])),
    now,
    words,
  })

describe('checkInput', () => {
  it('asks for the reason and for required fields', () => {
    expect(check({ refusalGround: null, '_step.reason': '  ' })).toEqual({
      refusalGround: words.fieldMissing,
      '_step.reason': words.reasonMissing,
    })
  })

  it('is satisfied with what is filled in', () => {
    expect(check({ refusalGround: 'duplicate', '_step.reason': 'Dit idee is er al.' })).toEqual({})
  })

  it('asks to confirm every warning', () => {
    const warnings = [{ guard: 'personalDataInText', message: '' }]
    const open = { reason: 'none', fields: [], warnings } as const
    expect(check({}, open)).toEqual({ '_step.confirmed.personalDataInText': words.confirmMissing })
    expect(check({ '_step.confirmed.personalDataInText': true }, open)).toEqual({})
  })

  it('asks for no fields when the step is planned: it takes the document as it is by then', () => {
    const at = '2027-03-03T08:00:00Z'
    expect(check({ refusalGround: null, '_step.later': true, '_step.at': at }, { reason: 'none' })).toEqual(
      {},
    )
  })

  it.each([undefined, 'morgen', '2027-03-01T08:59:00Z'])('refuses %s as a moment ahead', (at) => {
    const open = { reason: 'none', fields: [] } as const
    expect(check({ '_step.later': true, '_step.at': at }, open)).toEqual({ '_step.at': words.atMissing })
    expect(check({ '_step.later': false, '_step.at': at }, open)).toEqual({})
  })
})
