/** What the JSON door answered. */
export interface DoorAnswer {
  status: number
  /** Of a problem (RFC 9457), or what was asked for. */
  told: {
    title?: string
    errors?: readonly { field: string; message: string }[]
    similar?: readonly { title: string; url: string }[]
  }
}

/** After so many milliseconds somebody is not too quick any more: a mark that is refused then is of too long ago. */
const PATIENT = 5000

/** Speaks with `/api/idea-form`, without credentials. */
export class IdeaDoor {
  #mark: Promise<string> | null = null
  #since = 0

  /** @param address - of the door, absolute */
  constructor(private readonly address: string) {}

  /** Asks for the mark of when somebody began, once; a page that is only looked at asks for nothing. */
  begin(): void {
    if (this.#mark) return
    this.#since = Date.now()
    this.#mark = fetch(`${this.address}/start`, { credentials: 'omit' })
      .then((answer) => answer.json() as Promise<{ startedAt: string }>)
      .then(({ startedAt }) => startedAt)
      .catch(() => {
        this.#mark = null
        return ''
      })
  }

  /** Says what is wrong with an idea, or what is like it. Nothing is kept there. */
  check(idea: object): Promise<DoorAnswer> {
    return this.#post('/check', idea)
  }

  /** Brings an idea. */
  async send(idea: object): Promise<DoorAnswer> {
    this.begin()
    const answer = await this.#post('', { ...idea, startedAt: await this.#mark })
    const isRefused = answer.told.errors?.some(({ field }) => field === 'startedAt')
    // Sending it again, a moment later, is enough.
    if (isRefused && Date.now() - this.#since > PATIENT) {
      this.#mark = null
      this.begin()
    }
    return answer
  }

  async #post(path: string, body: object): Promise<DoorAnswer> {
    const answer = await fetch(this.address + path, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const told = (await answer.json().catch(() => ({}))) as DoorAnswer['told']
    return { status: answer.status, told }
  }
}
