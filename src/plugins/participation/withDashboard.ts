import type { Config, PayloadRequest, Widget, WidgetInstance, WidgetWidth } from 'payload'
import { actorOf, type UserRole } from '../../access/actor'
import type { Label } from '../../workflow'

/** The parts of our dashboard: which component, and how it is called where people arrange their dashboard. */
const PARTS: Readonly<Record<string, { component: string; label: Label }>> = {
  'noaber-my-work': { component: 'MyWorkWidget', label: { nl: 'Mijn werk', en: 'My work' } },
  'noaber-answers': {
    component: 'AnswersWidget',
    label: { nl: 'Antwoorden die eraan komen', en: 'Answers that are due' },
  },
  'noaber-windows': {
    component: 'WindowsWidget',
    label: { nl: 'Subsidierondes', en: 'Subsidy windows' },
  },
  'noaber-feed-health': { component: 'FeedHealthWidget', label: { nl: 'Feeds', en: 'Feeds' } },
  'noaber-activity': { component: 'ActivityWidget', label: { nl: 'Wat er gebeurde', en: 'What happened' } },
  'noaber-organisation': {
    component: 'OrganisationWidget',
    label: { nl: 'Mijn organisatie', en: 'My organisation' },
  },
  'noaber-participation': {
    component: 'ParticipationWidget',
    label: { nl: 'Meedoen in cijfers', en: 'Participation in figures' },
  },
}

type Part = readonly [slug: keyof typeof PARTS | 'collections', width: WidgetWidth]

const DESK: readonly Part[] = [
  ['noaber-my-work', 'full'],
  ['noaber-answers', 'medium'],
  ['noaber-activity', 'medium'],
  ['noaber-windows', 'small'],
  ['noaber-participation', 'small'],
  ['noaber-feed-health', 'small'],
  ['collections', 'full'],
]

/** What each role finds on its dashboard before it arranges it itself. Every part looks at the role once more. */
const LAYOUTS: Readonly<Record<UserRole, readonly Part[]>> = {
  admin: DESK,
  editor: DESK,
  assessor: [
    ['noaber-my-work', 'full'],
    ['noaber-answers', 'medium'],
    ['noaber-activity', 'medium'],
    ['noaber-windows', 'medium'],
    ['noaber-participation', 'medium'],
    ['collections', 'full'],
  ],
  partner: [
    ['noaber-my-work', 'full'],
    ['noaber-organisation', 'small'],
    ['noaber-windows', 'small'],
    ['noaber-participation', 'small'],
    ['collections', 'full'],
  ],
}

/**
 * Puts what waits for somebody on Payload's dashboard, by their role. A dashboard that the host arranged itself stays,
 * and can hold our parts too.
 */
export const withDashboard = (config: Config): Config => {
  const theirs = config.admin?.dashboard
  const widgets: Widget[] = Object.entries(PARTS).map(([slug, { component, label }]) => ({
    slug,
    Component: `noaber/rsc#${component}`,
    label: { ...label },
    minWidth: 'small',
  }))
  return {
    ...config,
    admin: {
      ...config.admin,
      dashboard: {
        defaultLayout: theirs?.defaultLayout ?? layoutFor,
        widgets: [...widgets, ...(theirs?.widgets ?? [])],
      },
    },
  }
}

const layoutFor = ({ req }: { req: PayloadRequest }): WidgetInstance[] => {
  const actor = actorOf(req)
  const parts: readonly Part[] = actor.kind === 'user' ? LAYOUTS[actor.role] : [['collections', 'full']]
  return parts.map(([widgetSlug, width]) => ({ widgetSlug, width }) as WidgetInstance)
}
