import type { Workflow } from '../workflow/types'
import { eventWorkflow } from './Events/workflow'
import { grantWorkflow } from './Grants/workflow'
import { ideaWorkflow } from './Ideas/workflow'
import { initiativeWorkflow } from './Initiatives/workflow'
import { partnerWorkflow } from './Partners/workflow'
import { subsidyWindowWorkflow } from './SubsidyWindows/workflow'
import { themeWorkflow } from './Themes/workflow'

/** Every life cycle by the slug of its collection. Documentation, forms and tests are derived from it. */
export const workflows: Readonly<Record<string, Workflow>> = {
  ideas: ideaWorkflow,
  initiatives: initiativeWorkflow,
  'subsidy-windows': subsidyWindowWorkflow,
  grants: grantWorkflow,
  themes: themeWorkflow,
  partners: partnerWorkflow,
  events: eventWorkflow,
}
