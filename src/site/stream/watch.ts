import type { Item } from '../../feeds/schema/generated'
import type { Language } from '../../feeds/http/language'
import { formatMoment } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { outward } from '../parts/link'
import { inLanguage } from '../pageLanguage'
import { embedOf } from './embedOf'
import { isLive } from './isLive'
import { liveBadge } from './liveBadge'
import { watchWords } from './words'

/** What there is to watch on the page of an item. */
export interface Watch {
  section: Html
  /** The origin that this page, and no other, may show in a frame; null as long as nobody asked for it. */
  frame: string | null
}

/** The parameter with which people ask for the frame. */
const ASKED = 'stream'

/**
 * The livestream of an event or the video of a theme. Nobody else hears of a visitor before they ask for it: the frame
 * is a page of its own, reached by a link, so that it needs no script and every other page may have no frame at all.
 *
 * @param options.now - milliseconds since 1970
 * @returns null when there is nothing to watch, not any more, or not at an address that is safe
 */
export const watchOf = (
  item: Item,
  { search, now, language = 'nl' }: { search: URLSearchParams; now: number; language?: Language },
): Watch | null => {
  const source = sourceOf(item)
  if (!source || !outward(source.url)) return null
  const embed = embedOf(source.url)
  const isShown = embed !== null && search.get(ASKED) === '1'
  const say = watchWords[language]
  const words = say[source.kind]
  const there = (extra: string) => `${inLanguage(item.url + extra, language)}`
  return {
    frame: isShown ? embed.origin : null,
    section: markup`<section class="watch" id="kijk" aria-labelledby="kijk-kop">
      <h2 id="kijk-kop">${words.title}${isLive(item, now) ? markup` ${liveBadge(language)}` : null}</h2>
      ${source.startsAt && Date.parse(source.startsAt) > now ? markup`<p>${say.begins(formatMoment(source.startsAt, language))}</p>` : null}
      ${
        isShown
          ? markup`<iframe src="${embed.src}" title="${words.frame(item.title)}" allow="fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin"></iframe>
              <p><a href="${there('')}">${words.close}</a></p>`
          : embed
            ? markup`<p>${words.before(embed.provider)}</p>
                <p><a class="button" href="${there(`?${ASKED}=1`)}#kijk" rel="nofollow">${icon('video')} ${words.open}</a></p>`
            : markup`<p>${words.elsewhere}</p>`
      }
      <p>${outward(source.url, embed ? words.at(embed.provider) : words.there)}</p>
    </section>`,
  }
}

const sourceOf = (item: Item): { url: string; kind: 'stream' | 'video'; startsAt: string | null } | null => {
  if ('event' in item && item.event.livestreamUrl) {
    const { livestreamUrl, startsAt, isCancelled } = item.event
    return isCancelled || item.state === 'past' ? null : { url: livestreamUrl, kind: 'stream', startsAt }
  }
  if ('theme' in item && item.theme.videoUrl)
    return { url: item.theme.videoUrl, kind: 'video', startsAt: null }
  return null
}
