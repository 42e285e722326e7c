import type { IncomingMessage } from 'node:http'
import type { FeedsContext } from '../context'
import { DoorClosed } from '../errors/DoorClosed'
import { FeedsUnavailable } from '../errors/FeedsUnavailable'
import { PublicCache } from '../http/PublicCache'
import type { Door } from './Door'
import { doorTermSource } from './doorTerms'
import { bareHost, type HostOf } from './hostOf'
import { loadDoors } from './loadDoors'

/** How much memory the answers of all doors may take together, and those of one door at least, in bytes. */
const ALL_DOORS = 128 * 1024 * 1024
const ONE_DOOR = 4 * 1024 * 1024

/**
 * The front doors of the site: by which one a request comes in, and what feeds and pages need to know there. Every door
 * has a cache of its own, made anew when the door changes, so that no answer of one can ever leave by another. Read again
 * when the data changed; the last known doors are kept while the database is away.
 */
export class Doors {
  /** Hosts of doors, bare, to what is behind them. */
  #byHost: ReadonlyMap<string, FeedsContext> = new Map()
  #contexts: ReadonlyMap<string, { mark: string; context: FeedsContext }> = new Map()
  #revision = -1
  #loading: Promise<void> | null = null
  readonly #mainHost: string
  readonly #mainName: string

  constructor(
    /** The site itself: what everybody sees who comes in by any other name. */
    readonly main: FeedsContext,
    private readonly hostOf: HostOf,
  ) {
    const { host, hostname } = new URL(main.publicUrl)
    this.#mainHost = host
    this.#mainName = hostname
  }

  /**
   * What is behind the host that this request names, without asking anybody; null when that must be looked up first, or
   * the door is closed. On
   * the hot path: for the site itself one comparison of texts.
   */
  known(req: IncomingMessage): FeedsContext | null {
    const host = this.hostOf(req)
    if (host === undefined || host === this.#mainHost) return this.main
    if (!this.#isFresh) return null
    const found = this.#byHost.size === 0 ? this.main : (this.#byHost.get(bareHost(host)) ?? this.main)
    return found.door?.isOpen === false ? null : found
  }

  /**
   * The same, after looking the doors up when they may have changed.
   *
   * @throws FeedsUnavailable when they were never read and the database is away; DoorClosed
   */
  async of(req: IncomingMessage): Promise<FeedsContext> {
    const known = this.known(req)
    if (known) return known
    try {
      if (!this.#isFresh) await this.#loadOnce()
      // That was begun by somebody else, before the change that this reader asks after.
      if (!this.#isFresh) await this.#loadOnce()
    } catch (error) {
      if (this.#revision < 0) throw new FeedsUnavailable('The database is away', { cause: error })
    }
    const found = this.#byHost.get(bareHost(this.hostOf(req) ?? '')) ?? this.main
    if (found.door?.isOpen === false) throw new DoorClosed(this.main.publicUrl)
    return found
  }

  /** Whether the host of this request is that of a door, open or closed. */
  async isOfDoor(req: IncomingMessage): Promise<boolean> {
    try {
      return (await this.of(req)).door !== null
    } catch (error) {
      return error instanceof DoorClosed
    }
  }

  get #isFresh(): boolean {
    const { current, isHealthy } = this.main.revision
    return this.#revision >= 0 && (this.#revision === current || !isHealthy)
  }

  #loadOnce(): Promise<void> {
    return (this.#loading ??= this.#load().finally(() => (this.#loading = null)))
  }

  async #load(): Promise<void> {
    const revision = this.main.revision.current
    const loaded = await loadDoors(this.main.database)
    const share = Math.max(ONE_DOOR, Math.floor(ALL_DOORS / Math.max(loaded.length, 1)))
    const isAsMany = loaded.length === this.#contexts.size
    this.#contexts = new Map(
      loaded.map(({ door, mark }) => {
        const known = this.#contexts.get(door.id)
        const isSame = known?.mark === mark && isAsMany
        return [door.id, isSame ? known : { mark, context: this.#behind(door, share) }]
      }),
    )
    const hosts = [...this.#contexts.values()].flatMap(({ context }) =>
      (context.door?.hosts ?? []).map((host) => [host, context] as const),
    )
    this.#byHost = new Map(hosts.filter(([host]) => host !== this.#mainName))
    this.#revision = revision
  }

  /** The site as it is behind a door: its own name, address, words and memory, and no hub. */
  #behind(door: Door, maxBytes: number): FeedsContext {
    const { main } = this
    const { log, now, revision } = main
    const address = new URL(main.publicUrl)
    address.hostname = door.hosts[0] ?? this.#mainName
    return {
      ...main,
      door,
      publicUrl: address.origin,
      siteName: door.title,
      hubUrl: null,
      vocabulary: doorTermSource(door, main.vocabulary),
      cache: new PublicCache({ revision, log, now, maxBytes, changedAt: door.changedAt }),
    }
  }
}
