'use client'

import { useLayoutEffect } from 'react'

/**
 * Gives the page its name in the browser for as long as it is shown. Payload calls every page under a collection
 * 'edit', as it knows no others (`generatePageMetadata` in @payloadcms/next), and may say so after the page is there.
 */
export const useTitle = (title: string): void => {
  // Before the browser gets to observers: the name of the page that comes next must stay as it is.
  useLayoutEffect(() => {
    // The browser gives a title back with single spaces: any other would never be found to be right.
    const wanted = title.replace(/\s+/g, ' ').trim()
    const name = () => {
      if (document.title !== wanted) document.title = wanted
    }
    name()
    const observer = new MutationObserver(name)
    observer.observe(document.head, { characterData: true, childList: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
}
