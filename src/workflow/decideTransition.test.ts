import { describe, expect, it } from 'vitest'
import { availableTransitions, decideTransition, type TransitionRequest } from './decideTransition'
import { defineWorkflow } from './defineWorkflow'
import type { Role } from './types'

const label = { nl: 'x', en: 'x' }

const workflow = defineWorkflow({
  collection: 'letters',
  create: { to: 'draft', by: ['owner', 'editor'] },
  import: { by: ['editor'] },
  states: {
    draft: { label: { nl: 'Concept', en: 'Draft' } },
    sent: {
      label: { nl: 'Verstuurd', en: 'Sent' },
      isPublic: true,
      requires: ['title', 'address.city'],
      guards: [
        {
          code: 'noTelephone',
          isWarning: true,
          message: label,
          test: ({ document }) => !/\d{10}/.test(String(document.title)),
        },
      ],
    },
    burnt: { label: { nl: 'Verbrand', en: 'Burnt' } },
  },
  transitions: {
    send: { label, from: 'draft', to: 'sent', by: ['editor', 'owner'] },
    burn: { label, from: ['draft', 'sent'], to: 'burnt', by: ['editor'], needsReason: true },
    rot: {
      label,
      from: 'sent',
      to: 'burnt',
      by: ['system'],
      guards: [{ code: 'isOld', message: label, test: ({ now }) => now.getUTCFullYear() > 2030 }],
    },
  },
})

const complete = { title: 'Brief', address: { city: 'Zwolle' } }

const decide = (request: Partial<TransitionRequest> & { role: Role }) =>
  decideTransition({
    workflow,
    document: complete,
    state: 'draft',
    by: { name: 'send' },
    roles: new Set([request.role]),
    now: new Date('2026-06-01T10:00:00Z'),
    ...request,
  })

const codes = (decision: ReturnType<typeof decideTransition>) =>
  decision.allowed ? [] : decision.refusals.map(({ code, guard }) => guard ?? code)

describe('decideTransition', () => {
  it('allows what the table allows', () => {
    expect(decide({ role: 'owner' })).toMatchObject({
      allowed: true,
      name: 'send',
      from: 'draft',
      to: 'sent',
    })
  })

  it('lets an admin do what an editor may', () => {
    expect(decide({ role: 'admin' }).allowed).toBe(true)
  })

  it('finds a transition by the state that it leads to, the one that this role may take first', () => {
    const asSystem = decide({
      role: 'system',
      state: 'sent',
      by: { to: 'burnt' },
      now: new Date('2031-01-01T00:00:00Z'),
    })
    expect(asSystem).toMatchObject({ allowed: true, name: 'rot' })
  })

  it.each([
    ['a state that somebody else changed meanwhile', { expectedState: 'sent' }, ['staleState']],
    ['a step that does not start here', { by: { name: 'rot' } }, ['notFromHere']],
    ['a step that is not in the table', { by: { name: 'fly' } }, ['unknownTransition']],
    ['a state that is not in the table', { by: { to: 'flown' } }, ['unknownState']],
    ['a missing reason', { by: { name: 'burn' } }, ['missingReason']],
    ['a reason of white space', { by: { name: 'burn' }, input: { reason: '  ' } }, ['missingReason']],
    ['missing fields, all of them at once', { document: { title: ' ' } }, ['missingField', 'missingField']],
    ['a warning that nobody confirmed', { document: { ...complete, title: '0612345678' } }, ['noTelephone']],
  ] as const)('refuses %s', (_, request, expected) => {
    expect(codes(decide({ role: 'editor', ...request }))).toEqual(expected)
  })

  it("refuses a step that is somebody else's, and says what is possible", () => {
    const decision = decide({ role: 'owner', by: { name: 'burn' }, input: { reason: 'Nat geworden.' } })
    expect(codes(decision)).toEqual(['notYou'])
    expect(decision).toMatchObject({ available: ['send'] })
  })

  it('takes a confirmed warning for what it is', () => {
    const document = { ...complete, title: '0612345678' }
    expect(decide({ role: 'editor', document, input: { confirmed: ['noTelephone'] } }).allowed).toBe(true)
  })

  it('does not let somebody confirm a guard that is no warning', () => {
    const decision = decide({
      role: 'system',
      state: 'sent',
      by: { name: 'rot' },
      input: { confirmed: ['isOld'] },
    })
    expect(codes(decision)).toEqual(['isOld'])
  })
})

describe('availableTransitions', () => {
  it.each([
    ['draft', 'owner', ['send']],
    ['draft', 'editor', ['send', 'burn']],
    ['sent', 'editor', ['burn']],
    ['sent', 'system', ['rot']],
    ['burnt', 'admin', []],
    ['draft', 'partner', []],
  ] as const)('in %s for %s: %j', (state, role, expected) => {
    expect(availableTransitions(workflow, state, new Set<Role>([role]))).toEqual(expected)
  })
})
