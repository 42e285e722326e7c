/**
 * The field in forms of visitors that people do not see: who fills it in is a machine, and is answered as anybody else. A name that
 * browsers and password managers know nothing to fill in for, as `website`, `email` or `name` would be, and that reads like a field.
 */
export const TRAP = 'bijzonderheden'

/** What tells browsers and password managers (1Password, Bitwarden, LastPass) to leave it alone. */
export const TRAP_ATTRIBUTES = {
  name: TRAP,
  type: 'text',
  tabindex: '-1',
  autocomplete: 'off',
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
} as const

/** Whether a machine sent these fields. */
export const isTrapped = (sent: Readonly<Record<string, unknown>>): boolean => Boolean(sent[TRAP])
