import { option } from './option'

/** How far an initiative is, and how far a plan may be that asks for a subsidy. */
export const phaseOptions = [
  option('idea', 'Idee', 'Idea'),
  option('plan', 'Plan', 'Plan'),
  option('execution', 'Uitvoering', 'Execution'),
  option('growth', 'Groei', 'Growth'),
]
