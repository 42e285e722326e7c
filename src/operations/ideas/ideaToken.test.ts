import { expect, it } from 'vitest'
import { openIdeaLink, signIdeaLink } from './ideaToken'

const SECRET = 'secret'
const urn = 'urn:uuid:9f0c1e4a-2b3c-4d5e-8f90-0123456789ab'
const until = 1_800_000_000

it('opens for what it was made for, by whom, and as long as it works', () => {
  const token = signIdeaLink(SECRET, 'confirm', { urn, until })
  expect(openIdeaLink(SECRET, 'confirm', token, until * 1000 - 1)).toBe(urn)
  expect(openIdeaLink(SECRET, 'confirm', token, until * 1000)).toBeNull()
  expect(openIdeaLink(SECRET, 'own', token, 0)).toBeNull()
  expect(openIdeaLink('another', 'confirm', token, 0)).toBeNull()
  expect(openIdeaLink(SECRET, 'confirm', token.replace(/^9f/, '8f'), 0)).toBeNull()
  expect(openIdeaLink(SECRET, 'confirm', token.replace(`.${until}.`, `.${until + 1}.`), 0)).toBeNull()
})

it('to the page of an owner works for ever', () => {
  expect(openIdeaLink(SECRET, 'own', signIdeaLink(SECRET, 'own', { urn, until: 0 }), 9e15)).toBe(urn)
})

it.each(['', urn, `${urn}.0.`, `x.0.${'a'.repeat(43)}`])('is not %s', (text) => {
  expect(openIdeaLink(SECRET, 'own', text)).toBeNull()
})
