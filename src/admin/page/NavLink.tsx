'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A link in the navigation, as Payload's own ones look: it says where one is. */
export const NavLink = ({ href, id, label }: { href: string; id: string; label: string }) => {
  const pathname = usePathname()
  const isActive = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <Link
      aria-current={pathname === href ? 'page' : undefined}
      className="nav__link"
      href={href}
      id={id}
      prefetch={false}
    >
      {isActive ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
