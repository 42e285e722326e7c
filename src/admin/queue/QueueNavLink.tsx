'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import './queue.css'

/** A link in the navigation, as Payload's own ones look: it says where one is. */
export const QueueNavLink = ({ href, label }: { href: string; label: string }) => {
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link noaber-queue-link"
      href={href}
      id="nav-queue"
      prefetch={false}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
