import { Link } from '@payloadcms/ui'
import type { PlannedStep } from '../../operations/desk/readPlans'
import { fillIn } from '../filters/fillIn'
import { formatInstant } from '../steps/formatInstant'
import type { AgendaPage } from './AgendaPage'

/** Planned steps that should have been taken by now, above the calendar: nothing stalls in silence. */
export const OverduePlans = ({ plans, page }: { plans: readonly PlannedStep[]; page: AgendaPage }) => {
  const { language, linkTo, words } = page
  if (plans.length === 0) return null
  const isOne = plans.length === 1
  const title = isOne ? words.overdueOne : words.overdueMany
  return (
    <section aria-labelledby="noaber-overdue" className="noaber-notes noaber-notes--urgent noaber-overdue">
      <h2 id="noaber-overdue">{fillIn(title, { count: String(plans.length) })}</h2>
      <p>{isOne ? words.overdueHintOne : words.overdueHintMany}</p>
      <ul>
        {plans.map((plan) => (
          <li key={`${plan.collection}-${plan.id}`}>
            <Link href={linkTo(plan)} prefetch={false}>
              {plan.title || words.untitled}
            </Link>
            {`: ${plan.label[language]}, ${fillIn(words.plannedFor, { at: formatInstant(plan.at, language) })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
