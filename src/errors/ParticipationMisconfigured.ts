/** The options of `participation()` cannot be used: the site does not start. */
export class ParticipationMisconfigured extends Error {
  readonly code = 'participationMisconfigured'
  readonly status = 500
  readonly data: { option: string }

  constructor(option: string, problem: string) {
    super(`participation(): ${option}: ${problem}`)
    this.name = 'ParticipationMisconfigured'
    this.data = { option }
  }
}
