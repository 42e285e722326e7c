import { expect, it } from 'vitest'
import { claimedInvitation, isInvitationToken, signInvitation } from './invitationToken'

const mark = { id: 3, nonce: 'a' }
const token = signInvitation('secret', mark)

it('opens its own invitation, as it was last sent', () => {
  expect(claimedInvitation(token)).toBe(3)
  expect(isInvitationToken('secret', mark, token)).toBe(true)
  expect(isInvitationToken('secret', { ...mark, nonce: 'b' }, token)).toBe(false)
  expect(isInvitationToken('secret', { ...mark, id: 4 }, token)).toBe(false)
  expect(isInvitationToken('another', mark, token)).toBe(false)
  expect(isInvitationToken('secret', mark, `${token}x`)).toBe(false)
})

it.each(['', '3', '3.', '0.x', `-1.${'a'.repeat(43)}`, `3.${'a'.repeat(43)}.4`, `3.${'é'.repeat(43)}`])(
  'is not %s',
  (text) => {
    expect(claimedInvitation(text)).toBeNull()
  },
)
