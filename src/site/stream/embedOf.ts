/** Something to watch that may be shown on a page of ours. */
export interface Embed {
  /** Who then knows that one watches. */
  provider: string
  /** For `frame-src`, and nothing wider. */
  origin: string
  /** The address of the frame: of the kind that leaves the fewest traces. */
  src: string
}

/**
 * The frame for a stream or video of a provider that we know; null for all others, which get a link.
 *
 * @example embedOf('https://youtu.be/aqz-KE-bpKQ') // { provider: 'YouTube', src: 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', … }
 */
export const embedOf = (address: string | null): Embed | null => {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:') return null
  return youTube(url) ?? vimeo(url)
}

const youTube = ({ hostname, pathname, searchParams }: URL): Embed | null => {
  const [, first = '', second = ''] = pathname.split('/')
  const host = hostname.replace(/^(www|m)\./, '')
  const isLong = host === 'youtube.com' || host === 'youtube-nocookie.com'
  const video =
    host === 'youtu.be'
      ? first
      : isLong && first === 'watch'
        ? searchParams.get('v')
        : isLong && ['live', 'embed'].includes(first)
          ? second
          : null
  if (video === null || !/^[\w-]{11}$/.test(video)) return null
  const origin = 'https://www.youtube-nocookie.com'
  return { provider: 'YouTube', origin, src: `${origin}/embed/${video}` }
}

const vimeo = ({ hostname, pathname }: URL): Embed | null => {
  if (hostname.replace(/^www\./, '') !== 'vimeo.com') return null
  const [, event] = /^\/event\/(\d{1,15})\/?$/.exec(pathname) ?? []
  if (event)
    return { provider: 'Vimeo', origin: 'https://vimeo.com', src: `https://vimeo.com/event/${event}/embed` }
  const [, video, secret] = /^\/(\d{1,15})(?:\/([\da-f]{6,20}))?\/?$/.exec(pathname) ?? []
  if (!video) return null
  const origin = 'https://player.vimeo.com'
  // 'Do not track' is what Vimeo calls leaving out its cookies.
  return { provider: 'Vimeo', origin, src: `${origin}/video/${video}?${secret ? `h=${secret}&` : ''}dnt=1` }
}
