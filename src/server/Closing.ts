import type { Logger } from 'pino'

interface Step {
  name: string
  close: () => Promise<unknown>
}

/**
 * What has to be closed when the process stops, in the order opposite to that in which it was opened: the database,
 * opened first, goes last. A step that fails or takes too long is logged and does not keep the next from closing.
 */
export class Closing {
  readonly #steps: Step[] = []
  readonly #doors: Step[] = []
  #running: Promise<void> | null = null

  constructor(
    private readonly log: Logger,
    private readonly secondsForStep = 15,
  ) {}

  /** Adds a step. When closing has begun already (a signal during the start), it is closed at once. */
  async add(name: string, close: () => Promise<unknown>): Promise<void> {
    if (this.#running) await this.#close(name, close)
    else this.#steps.push({ name, close })
  }

  /** Adds what is closed before everything else, though it was opened first: the door to the outside. */
  async addDoor(name: string, close: () => Promise<unknown>): Promise<void> {
    if (this.#running) await this.#close(name, close)
    else this.#doors.push({ name, close })
  }

  get hasBegun(): boolean {
    return this.#running !== null
  }

  /** Closes everything. Calling it again waits for the same. */
  run(): Promise<void> {
    this.#running ??= this.#runSteps()
    return this.#running
  }

  async #runSteps() {
    for (const door of this.#doors) await this.#close(door.name, door.close)
    for (let step = this.#steps.pop(); step; step = this.#steps.pop())
      await this.#close(step.name, step.close)
  }

  async #close(name: string, close: () => Promise<unknown>) {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('took too long')), this.secondsForStep * 1_000)
    })
    try {
      await Promise.race([close(), late])
    } catch (error) {
      this.log.error({ err: error, step: name }, 'Could not close this step.')
    } finally {
      clearTimeout(timer)
    }
  }
}
