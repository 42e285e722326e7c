import type { ReactNode } from 'react'
import '../admin.css'
import './dashboard.css'

/** The frame of a part of the dashboard: a card as Payload's own, under a heading. */
export const DeskCard = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="card noaber-desk">
    <h2 className="noaber-desk__title">{title}</h2>
    {children}
  </section>
)
