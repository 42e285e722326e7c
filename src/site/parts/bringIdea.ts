import { markup } from '../html'
import { IDEA_FORM } from '../ideaForm/formPage'
import { nl } from '../ideaForm/words.nl'

/** Leads to the form with which anybody brings an idea. */
export const bringIdea = markup`<p class="notice">${nl.bring} <a href="${IDEA_FORM}">${nl.title}</a></p>`
