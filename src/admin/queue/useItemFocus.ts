'use client'

import { useEffect } from 'react'

/** The heading of the item that is shown. */
export const ITEM_HEADING = 'noaber-queue-item'

let shown: string | null = null

/**
 * Moves the focus to the heading of an item when another one is shown, so that whoever uses a keyboard or a screen
 * reader is where the page now begins. Not on arriving: the page itself comes first then.
 */
export const useItemFocus = (item: string | null): void => {
  useEffect(() => {
    const before = shown
    shown = item
    if (before === null || before === item) return
    // The drawer gives the focus back to where it came from as it closes: after that.
    const timer = setTimeout(() => document.getElementById(ITEM_HEADING)?.focus(), 80)
    return () => clearTimeout(timer)
  }, [item])
  useEffect(
    () => () => {
      shown = null
    },
    [],
  )
}
