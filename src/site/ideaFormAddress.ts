/** Where people bring an idea. */
export const IDEA_FORM = '/ideeen/nieuw'

/** Below this are short addresses of the form at an event: `/i/42`, by the number of the event. */
export const SHORT_FORM = '/i'
