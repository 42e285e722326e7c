import { expect, it } from 'vitest'
import { hostOf } from './hostOf'

it.each([
  ['https://Meedoen.Voorbeeld.nl/hub?x=1', 'meedoen.voorbeeld.nl'],
  ['https://voorbeeld.nl:8443/', 'voorbeeld.nl:8443'],
  ['http://voorbeeld.nl:80', 'voorbeeld.nl'],
  [' Voorbeeld.nl:443 ', 'voorbeeld.nl'],
  ['voorbeeld.nl/pad', 'voorbeeld.nl'],
  ['127.0.0.1:4000', '127.0.0.1:4000'],
  ['dit is geen host', 'dit is geen host'],
])('the host of %s is %s', (text, host) => {
  expect(hostOf(text)).toBe(host)
})
