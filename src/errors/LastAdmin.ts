import { APIError } from 'payload'

/** The only admin cannot be deleted or given another role: nobody could manage accounts any more. */
export class LastAdmin extends APIError<{ code: 'lastAdmin' }> {
  readonly code = 'lastAdmin'

  constructor(language: 'nl' | 'en') {
    super(
      language === 'nl'
        ? 'Dit is de enige beheerder. Maak eerst iemand anders beheerder.'
        : 'This is the only admin. Make somebody else an admin first.',
      409,
      { code: 'lastAdmin' },
      true,
    )
  }
}
