/** Where people bring an idea. */
export const IDEA_FORM = '/ideeen/nieuw'
