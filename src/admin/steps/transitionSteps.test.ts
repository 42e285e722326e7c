import { describe, expect, it } from 'vitest'
import type { OfferedTransition, TransitionOffer } from '../../operations/listTransitions'
import { translations } from '../../translations'
import { moderationSteps } from './moderationSteps'
import { transitionSteps } from './transitionSteps'

const { nl } = translations
const label = (text: string) => ({ nl: text, en: text })
const say = (text: { nl: string }) => text.nl

const transition = (name: string, more: Partial<OfferedTransition> = {}): OfferedTransition => ({
  name,
  label: label(name),
  to: 'published',
  toLabel: label('Geplaatst'),
  emphasis: null,
  needsReason: false,
  reasonIsInternal: false,
  fields: [],
  requires: [],
  refusals: [],
  ...more,
})

const offer = (more: Partial<TransitionOffer> = {}): TransitionOffer => ({
  state: 'submitted',
  label: label('Ingestuurd'),
  tone: 'waiting',
  isPublic: false,
  isLive: false,
  mayEditLive: true,
  hasProposal: false,
  mayModerate: true,
  hidden: false,
  scheduled: null,
  transitions: [],
  ...more,
})

const stepsOf = (...transitions: OfferedTransition[]) =>
  transitionSteps(offer({ transitions }), nl.noaber, say)

describe('the steps of a workflow', () => {
  it('come with the usual one first and those with consequences last', () => {
    const steps = stepsOf(
      transition('refuse', { emphasis: 'danger' }),
      transition('askInfo'),
      transition('publish', { emphasis: 'primary' }),
    )
    expect(steps.map(({ key }) => key)).toEqual(['publish', 'askInfo', 'refuse'])
  })

  it('say which state they were chosen in', () => {
    expect(stepsOf(transition('publish'))[0]?.body).toEqual({
      transition: 'publish',
      expectedState: 'submitted',
    })
  })

  it('ask for what can be given along, and stop at what cannot', () => {
    const [step] = stepsOf(
      transition('publish', {
        needsReason: true,
        fields: [{ path: 'summary', label: label('Samenvatting'), isRequired: true }],
        refusals: [
          { code: 'missingReason', fields: ['reason'], message: label('Leg uit') },
          { code: 'missingField', fields: ['summary'], message: label('Vul de samenvatting in') },
          { code: 'missingField', fields: ['themes'], message: label('Kies een thema') },
          {
            code: 'confirm',
            guard: 'personalDataInText',
            fields: ['body'],
            message: label('Kijk de tekst na'),
          },
        ],
      }),
    )
    expect(step).toMatchObject({
      reason: 'required',
      blockers: ['Kies een thema'],
      warnings: [{ guard: 'personalDataInText', message: 'Kijk de tekst na' }],
      canPlan: false,
    })
  })

  it('can be planned for later when all is in order, and with the reason they ask for', () => {
    expect(stepsOf(transition('publish'))[0]?.canPlan).toBe(true)
    expect(stepsOf(transition('refuse', { needsReason: true }))[0]?.canPlan).toBe(true)
  })
})

describe('moderation', () => {
  const keysOf = (more: Partial<TransitionOffer>) =>
    moderationSteps(offer(more), nl.noaber, say).map(({ key }) => key)

  it.each<[string, Partial<TransitionOffer>, string[]]>([
    ['nothing for what is not live', {}, []],
    ['hiding what is live', { isLive: true }, ['hide']],
    ['showing again what was hidden', { isLive: true, hidden: true }, ['unhide']],
    [
      'settling a proposal',
      { isLive: true, hasProposal: true },
      ['approveProposal', 'rejectProposal', 'hide'],
    ],
    ['nothing to who is no editor', { isLive: true, hasProposal: true, mayModerate: false }, []],
  ])('offers %s', (_what, more, keys) => {
    expect(keysOf(more)).toEqual(keys)
  })

  it('offers to call off a planned step to who may take that step', () => {
    const scheduled = { transition: 'publish', label: label('Plaats'), at: '2027-03-03T08:00:00.000Z' }
    expect(keysOf({ scheduled, transitions: [transition('publish')] })).toEqual(['callOff'])
    expect(keysOf({ scheduled })).toEqual([])
  })
})
