'use client'

import { usePreferences } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

const PREFERENCE = 'noaber-queue'

/** Whether single keys do something for whoever is signed in; kept with the preferences of their account. */
export const useShortcutSwitch = (): [boolean, (isOn: boolean) => void] => {
  const { getPreference, setPreference } = usePreferences()
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    let isHere = true
    void getPreference<{ shortcuts?: boolean }>(PREFERENCE).then((kept) => {
      if (isHere && kept?.shortcuts === false) setOn(false)
    })
    return () => {
      isHere = false
    }
  }, [getPreference])
  const turn = useCallback(
    (next: boolean) => {
      setOn(next)
      void setPreference(PREFERENCE, { shortcuts: next })
    },
    [setPreference],
  )
  return [isOn, turn]
}

/**
 * Does something when a single key is pressed. Never while somebody types or has a dialog open, and never together with
 * Ctrl, Alt or Cmd, which belong to the browser (WCAG 2.1.4: they can be turned off).
 */
export const useShortcuts = (
  isOn: boolean,
  keys: Readonly<Record<string, (() => void) | undefined>>,
): void => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, defaultPrevented, key, metaKey, repeat } = event
      if (altKey || ctrlKey || metaKey || repeat || defaultPrevented) return
      if (isTyping(event.target) || isDialogOpen()) return
      const act = latest.current[key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('textarea, select, [role=combobox], [role=listbox], [role=menu]') !== null ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)))

const isDialogOpen = (): boolean =>
  document.querySelector('dialog[open], .drawer--is-open, [aria-modal=true]') !== null
