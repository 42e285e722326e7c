import { Problem } from '../../feeds/errors/Problem'
import type { Label } from '../../workflow'

/** A preview for who is signed in was asked for by somebody who is not, or is not any more. */
export class SignInFirst extends Problem {
  readonly code = 'signInFirst'
  readonly status = 401
  readonly title: Label = { nl: 'Log eerst in', en: 'Sign in first' }
  readonly detail: Label = {
    nl: 'Dit voorbeeld is voor wie is ingelogd bij het beheer. Log in en open het dan opnieuw.',
    en: 'This preview is for who is signed in to the admin panel. Sign in and open it again.',
  }
}
