import { expect, it } from 'vitest'
import { isOfPartner } from './listPartnerSubscribers'

it.each([
  ['/feeds/events.ics?partner=arcon', true],
  ['/feeds/all.atom?area=GM0193&partner=arcon', true],
  ['/feeds/all.atom', false],
  ['/feeds/all.atom?partner=', false],
  ['/feeds/all.atom?partner=arcon%2Cstimuland', false],
  ['/feeds/all.atom?partner=arcon&partner=stimuland', false],
  ['/feeds/all.atom?partner=arcon-zwolle', false],
  ['/feeds/partner.atom?theme=arcon', false],
])('%s is of arcon alone: %s', (topic, isTheirs) => {
  expect(isOfPartner(topic, 'arcon')).toBe(isTheirs)
})
