import type { FeedsContext } from '../../feeds/context'
import type { ItemRow } from '../../feeds/load'
import { noticeAt } from '../../feeds/notice/SiteNotice'
import type { Item } from '../../feeds/schema/generated'
import type { Terms } from '../../feeds/Vocabulary'
import { livePreviewScript, previewStyle } from '../assets'
import { layout } from '../layout'
import { loadRelatedItems } from '../loadRelatedItems'
import { itemPage } from '../pages/itemPage'
import { ideaTimeline } from '../timeline/ideaTimeline'
import { presentHere } from '../presentHere'
import { previewNotice, type PreviewFacts } from './previewNotice'

/**
 * The page of an item that is not (yet) among the items: the same page as it will be, with the notice of the site, under a strip that says
 * what it is.
 *
 * @param preview.mediaAt - where its files are, as those under `/media` are only for what is public
 * @param preview.isLive - with the script that lets it follow a form
 */
export const previewPage = async (
  context: FeedsContext,
  terms: Terms,
  { row, mediaAt, facts, isLive }: { row: ItemRow; mediaAt: string; facts: PreviewFacts; isLive: boolean },
): Promise<string> => {
  const items = presentHere(context, terms.types, [row]).map((item) => withFilesAt(item, mediaAt))
  const [item] = items
  if (!item) throw new Error('An item was presented as nothing')
  const page = itemPage(
    item,
    {
      related: (await loadRelatedItems(context, terms, item)).related,
      timeline: ideaTimeline(item, context.now()),
    },
    { context, types: terms.types },
  )
  return layout(
    {
      ...page,
      title: `Voorbeeld: ${page.title}`,
      // There is no preview in the other language.
      translation: undefined,
      notice: previewNotice(facts),
      style: previewStyle,
      ...(isLive ? { script: livePreviewScript } : {}),
    },
    { context, types: terms.types, notice: noticeAt(terms.notice, context.now()) },
  )
}

const withFilesAt = (item: Item, mediaAt: string): Item => {
  const move = <File extends { url: string }>(file: File): File =>
    file.url.startsWith('/media/') ? { ...file, url: mediaAt + file.url } : file
  return { ...item, image: item.image && move(item.image), attachments: item.attachments.map(move) }
}
