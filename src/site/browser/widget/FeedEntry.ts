import type { Label } from '../../../workflow'

/** What a widget reads of an item in the JSON Feed. */
export interface FeedEntry {
  url: string
  title: string
  summary?: string
  language: string
  _noaber: {
    type: string
    state: string
    stateLabel: Label
    areas: readonly { name: string }[]
    image: { url: string; alt: string; width: number; height: number } | null
    event?: { startsAt: string; endsAt: string | null; venue: { name: string | null } | null }
    subsidyWindow?: { opensAt: string | null; closesAt: string | null }
  }
}

/** What a widget reads of a JSON Feed. */
export interface FeedAnswer {
  title: string
  home_page_url: string
  items: readonly FeedEntry[]
}
