import { expect, it } from 'vitest'
import { embedOf } from './embedOf'

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'

it.each([
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=3', YOUTUBE],
  ['https://youtube.com/live/aqz-KE-bpKQ?feature=share', YOUTUBE],
  ['https://m.youtube.com/watch?v=aqz-KE-bpKQ', YOUTUBE],
  ['https://youtu.be/aqz-KE-bpKQ', YOUTUBE],
  ['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', YOUTUBE],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ['https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1'],
  ['https://vimeo.com/event/4171906', 'https://vimeo.com/event/4171906/embed'],
])('shows %s as %s', (address, src) => {
  const embed = embedOf(address)
  expect(embed?.src).toBe(src)
  expect(embed?.origin).toBe(new URL(src).origin)
})

it.each([
  null,
  '',
  'geen adres',
  'http://youtu.be/aqz-KE-bpKQ',
  'https://youtu.be/aqz',
  'https://www.youtube.com/@provincie/live',
  'https://youtube.com.example.nl/watch?v=aqz-KE-bpKQ',
  'https://www.youtube.com/watch?v=";script-src *;',
  'https://vimeo.com/kanaal/76979871',
  'https://channel.royalcast.com/overijssel/',
  'javascript:alert(1)',
])('has no frame for %s', (address) => {
  expect(embedOf(address)).toBeNull()
})
