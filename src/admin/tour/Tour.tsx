'use client'

import { Button, useAuth, usePreferences } from '@payloadcms/ui'
import 'driver.js/dist/driver.css'
import { useEffect, useRef, useState } from 'react'
import type { UserRole } from '../../access/actor'
import { useWords } from '../useWords'
import './tour.css'
import { tourStops } from './tourStops'
import { tourWords } from './tourWords'

const PREFERENCE = 'noaber-tour'

/**
 * Stands above the dashboard: offers the tour to who is here for the first time, and a button for it afterwards. That
 * somebody was asked is kept with their account, so they are not asked again on another computer.
 */
export const Tour = () => {
  const { user } = useAuth()
  const { language, say } = useWords()
  const [isNew, setNew] = useTourOffer()
  const button = useRef<HTMLDivElement>(null)
  const words = tourWords[language]
  const role = user?.role as UserRole | undefined
  if (isNew === null || !role) return null

  const start = async () => {
    setNew(false)
    // Only who takes the tour loads what shows it.
    const { driver } = await import('driver.js')
    const tour = driver({
      animate: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      doneBtnText: words.done,
      nextBtnText: words.next,
      onDestroyed: () => button.current?.querySelector('button')?.focus(),
      // It is a <header>, which would be a second banner of the page; the dialog is named after it all the same.
      onPopoverRender: ({ title }) => title.setAttribute('role', 'none'),
      popoverClass: 'noaber-tour__stop',
      prevBtnText: words.previous,
      progressText: words.progress,
      showProgress: true,
      steps: tourStops(role)
        .filter(({ at }) => !at || document.querySelector(at))
        .map(({ at, title, text }) => ({
          element: at,
          popover: { title: say(title), description: say(text) },
        })),
    })
    tour.drive()
  }
  return (
    <div className={`noaber-tour ${isNew ? 'noaber-tour--new' : ''}`} ref={button}>
      {isNew ? <p>{words.question}</p> : null}
      <Button
        buttonStyle={isNew ? 'primary' : 'secondary'}
        id="tour-start"
        margin={false}
        onClick={() => void start()}
        size="small"
      >
        {isNew ? words.start : words.again}
      </Button>
      {isNew ? (
        <Button
          buttonStyle="secondary"
          id="tour-not-now"
          margin={false}
          onClick={() => setNew(false)}
          size="small"
        >
          {words.notNow}
        </Button>
      ) : null}
    </div>
  )
}

/** Whether the tour is still to be offered (null: not known yet), and how to say that it was. */
const useTourOffer = (): [boolean | null, (isNew: false) => void] => {
  const { getPreference, setPreference } = usePreferences()
  const [isNew, setNew] = useState<boolean | null>(null)
  useEffect(() => {
    let isHere = true
    void getPreference<{ seen?: boolean }>(PREFERENCE).then((kept) => {
      if (isHere) setNew(!kept?.seen)
    })
    return () => {
      isHere = false
    }
  }, [getPreference])
  const settle = () => {
    setNew(false)
    void setPreference(PREFERENCE, { seen: true })
  }
  return [isNew, settle]
}
