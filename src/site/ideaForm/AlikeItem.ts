/** Something on the site with a title like that of an idea that somebody brings. */
export interface AlikeItem {
  title: string
  /** The path of its page. */
  url: string
}
