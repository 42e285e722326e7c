import { markup } from '../html'
import type { Page } from '../layout'
import { FOLLOW_API } from './followForm'
import { followWords, type Outcome } from './words'

/** Where the pages about following are. */
export const FOLLOW = '/volgen'

/** What such a page is: how something went, or the question whether it is meant, with the text in the link. */
export type FollowPageKind =
  { kind: 'outcome'; outcome: Outcome } | { kind: 'confirm' | 'stop'; token: string }

/**
 * A page about following. Asking whether it is meant takes a button: programs that look at mail open its links too. The
 * page knows nothing of who follows what, and no link to it holds the text of another.
 */
export const followPage = (asked: FollowPageKind, language: 'nl' | 'en'): Page => {
  const words = followWords[language]
  if (asked.kind === 'outcome') {
    const { text, title } = words.outcomes[asked.outcome]
    return {
      title,
      path: FOLLOW,
      language,
      body: markup`<h1>${title}</h1>
        <p class="lead">${text}</p>
        <p><a class="button" href="/">${words.home}</a></p>`,
    }
  }
  const { kind, token } = asked
  const { button, text, title } = words[kind]
  return {
    title,
    path: FOLLOW,
    language,
    body: markup`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <form class="actions" method="post" action="${FOLLOW_API}/${kind}">
        <input type="hidden" name="token" value="${token}">
        <input type="hidden" name="language" value="${language}">
        <button type="submit">${button}</button>
        ${kind === 'stop' ? markup`<button type="submit" name="all" value="1">${words.stop.all}</button>` : null}
      </form>`,
  }
}
