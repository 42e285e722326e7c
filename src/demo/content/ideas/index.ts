import type { DemoIdea } from '../types'
import { answeredIdeas } from './answered'
import { carriedOutIdeas } from './carriedOut'
import { ideasInReview } from './inReview'
import { publishedIdeas } from './published'
import { unpublishedIdeas } from './unpublished'

/** Ideas on nature, as on an evening where residents weigh them. An idea comes after the one it was merged into. */
export const ideas: readonly DemoIdea[] = [
  ...carriedOutIdeas,
  ...answeredIdeas,
  ...ideasInReview,
  ...publishedIdeas,
  ...unpublishedIdeas,
]
