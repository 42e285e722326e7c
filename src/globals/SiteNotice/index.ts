import type { GlobalConfig } from 'payload'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { groups } from '../../collections/groups'
import { siteNoticeFields } from './fields'

/** The name of the notice in the panel and the API. */
export const SITE_NOTICE = 'site-notice'

/** A line that the desk puts above every page: a fault, a move of the office, a vote that ends today. */
export const siteNotice: GlobalConfig = {
  slug: SITE_NOTICE,
  label: { nl: 'Mededeling op de site', en: 'Notice on the site' },
  access: { read: isStaff, update: isEditor },
  admin: {
    group: groups.management,
    hidden: ({ user }) => (user as { role?: string } | null)?.role === 'partner',
    description: {
      nl: 'Staat boven elke pagina zodra je opslaat, en gaat vanzelf weg. Haal de tekst weg om hem eerder te laten verdwijnen.',
      en: 'Stands above every page as soon as you save, and goes away by itself. Take the text out to end it sooner.',
    },
  },
  fields: siteNoticeFields,
}
