'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** Inputs of Payload's choosers and of its date picker. */
const NAMELESS = '.rs__input:not([aria-label]), .react-datepicker__input-container input:not([aria-label])'

/**
 * Gives the choosers and dates inside an element the name of their field. Payload draws that label beside them without saying
 * that they belong together, so that a screen reader would read out a list without a name.
 */
export const useNamedSelects = (name: string): RefObject<HTMLDivElement | null> => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const nameAll = () => {
      for (const input of element.querySelectorAll(NAMELESS)) {
        input.setAttribute('aria-label', name)
      }
    }
    nameAll()
    // The chooser comes later than the page, and anew when a choice is made.
    const observer = new MutationObserver(nameAll)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [name])
  return ref
}
