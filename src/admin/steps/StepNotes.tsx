'use client'

import { useId } from 'react'

/** A short list under a heading that stands out: what is not in order, or what stood in the way. */
export const StepNotes = ({
  title,
  notes,
  hint,
  isUrgent = false,
}: {
  title: string
  notes: readonly string[]
  hint?: string
  /** Read out at once by a screen reader, and drawn as an error. */
  isUrgent?: boolean
}) => {
  const id = useId()
  if (notes.length === 0) return null
  return (
    <section
      aria-labelledby={id}
      className={`noaber-notes ${isUrgent ? 'noaber-notes--urgent' : ''}`}
      role={isUrgent ? 'alert' : undefined}
    >
      <h3 id={id}>{title}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {hint ? <p>{hint}</p> : null}
    </section>
  )
}
