/** The states of an idea in which its date for an answer counts: before, there is none; after, it was given. */
export const AWAITING_ANSWER: readonly string[] = ['underReview', 'answerReady']
