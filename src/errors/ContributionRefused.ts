import { APIError } from 'payload'

/** What is wrong with a contribution, by the field that the partner sent. */
export interface ContributionProblem {
  /** The path in what was sent: `themes.0`, `contact.name`. Empty: it is about the whole. */
  field: string
  /** Stable: for programs. */
  code: string
  /** What is wrong and what to do, in the reader's language. */
  message: string
}

interface ContributionRefusedData extends Record<string, unknown> {
  code: 'contributionRefused'
  problems: readonly ContributionProblem[]
}

/** A contribution that is not taken, with everything that is wrong with it at once. */
export class ContributionRefused extends APIError<ContributionRefusedData> {
  readonly code = 'contributionRefused'

  constructor(
    readonly problems: readonly ContributionProblem[],
    status = 400,
  ) {
    super(
      problems.map(({ message }) => message).join(' '),
      status,
      { code: 'contributionRefused', problems },
      true,
    )
  }
}
