import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type SettingProblem, SettingsInvalid } from './errors/SettingsInvalid'
import { DEFAULT_RETENTION, type Retention } from './feeds/retention'
import { keptSecret } from './keptSecret'

/** Everything that can be set from outside, parsed. What each one means stands in `.env.example`. */
export interface Settings {
  port: number
  host: string
  /** `null`: the site starts and stops a Postgres of its own in the data folder. */
  databaseUrl: string | null
  /** Where feeds read, such as a replica. `null`: the same database as everything else. */
  feedsDatabaseUrl: string | null
  /**
   * What sessions and API keys are signed and encrypted with: at least 32 characters. Asked for by whoever needs it, as
   * a site without DATABASE_URL makes it then.
   */
  secret: () => string
  isDemo: boolean
  /** The address that people and feeds know this site by, without a slash at the end. */
  publicUrl: string
  /** True when NOABER_URL was given; otherwise `publicUrl` is a guess that is only good on this machine. */
  hasPublicUrl: boolean
  /** Absolute path. */
  dataDir: string
  /** Absolute path. */
  mediaDir: string
  firstAdmin: { email: string; password: string } | null
  /** As Express's `trust proxy`: `false`, the number of proxies in front, or their addresses. */
  trustProxy: false | number | string
  /** Whether feeds name a WebSub hub and the site is it. */
  hasHub: boolean
  /** Whether the links in what is public are checked: other sites are asked. */
  checksLinks: boolean
  /** Whether the hub delivers to private and loopback addresses too, and links there are checked: for tests and intranets. */
  allowsPrivateCallbacks: boolean
  logLevel: LogLevel
  mail: { url: string; from: string } | null
  /** Who publishes the open data; what is left out is filled in by the feeds. */
  publisher: { name?: string; uri?: string; email?: string }
  /** How long data of people are kept. */
  retention: Retention
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

type Environment = Record<string, string | undefined>

/**
 * The settings of this process: its environment, and the file `.env` in the working folder (npm makes that the root of
 * the project) for what the environment leaves out. Read once.
 *
 * @throws SettingsInvalid with everything that is wrong
 */
export const settings = (): Settings => {
  if (current) return current
  const file = resolve(process.cwd(), '.env')
  if (process.env.NODE_ENV !== 'test' && existsSync(file)) process.loadEnvFile(file)
  current = readSettings(process.env)
  return current
}

let current: Settings | undefined

/**
 * Parses an environment. Writes nothing.
 *
 * @throws SettingsInvalid with everything that is wrong
 * @example
 * readSettings({ PORT: '8080' }).publicUrl // 'http://localhost:8080'
 */
export const readSettings = (env: Environment): Settings => {
  const problems: SettingProblem[] = []
  const read = <T>(setting: string, parse: (value: string) => T, fallback: T): T => {
    const value = env[setting]?.trim()
    if (!value) return fallback
    try {
      return parse(value)
    } catch (error) {
      problems.push({ setting, message: (error as Error).message })
      return fallback
    }
  }

  const port = read('PORT', parsePort, 3000)
  const host = read('HOST', String, '127.0.0.1')
  const databaseUrl = read<string | null>('DATABASE_URL', parsePostgresUrl, null)
  const publicUrl = read<string | null>('NOABER_URL', parseSiteUrl, null)
  const dataDir = resolve(process.cwd(), read('NOABER_DATA_DIR', String, '.data'))
  const email = read('NOABER_ADMIN_EMAIL', parseEmail, '')
  const password = read('NOABER_ADMIN_PASSWORD', parsePassword, '')
  const smtpUrl = read('SMTP_URL', parseSmtpUrl, '')
  const mailFrom = read('MAIL_FROM', String, '')
  const publisher = {
    name: read<string | undefined>('NOABER_PUBLISHER', String, undefined),
    uri: read<string | undefined>('NOABER_PUBLISHER_URI', parseUri, undefined),
    email: read<string | undefined>('NOABER_CONTACT_EMAIL', parseEmail, undefined) ?? addressOf(mailFrom),
  }
  const given = read<string | null>('PAYLOAD_SECRET', parseSecret, null)

  const demand = (isMissing: boolean, setting: string, message: string) => {
    if (isMissing && !problems.some((problem) => problem.setting === setting))
      problems.push({ setting, message })
  }
  demand(
    Boolean(env.DATABASE_URL?.trim()) && given === null,
    'PAYLOAD_SECRET',
    'needed beside DATABASE_URL: 32 or more random characters, the same for every process of this site. Make one with: openssl rand -hex 32',
  )
  demand(Boolean(email) && !password, 'NOABER_ADMIN_PASSWORD', 'needed beside NOABER_ADMIN_EMAIL')
  demand(Boolean(password) && !email, 'NOABER_ADMIN_EMAIL', 'needed beside NOABER_ADMIN_PASSWORD')
  demand(Boolean(smtpUrl) && !mailFrom, 'MAIL_FROM', 'needed beside SMTP_URL: who the mail comes from')

  const others = {
    feedsDatabaseUrl: read<string | null>('FEEDS_DATABASE_URL', parsePostgresUrl, null),
    isDemo: read('NOABER_DEMO', parseSwitch, databaseUrl === null),
    mediaDir: resolve(process.cwd(), read('NOABER_MEDIA_DIR', String, 'media')),
    trustProxy: read<Settings['trustProxy']>('TRUST_PROXY', parseTrustProxy, false),
    hasHub: read('NOABER_HUB', parseSwitch, true),
    // A site on somebody's own machine asks nobody by itself.
    checksLinks: read('NOABER_CHECK_LINKS', parseSwitch, publicUrl !== null),
    allowsPrivateCallbacks: read('NOABER_ALLOW_PRIVATE_CALLBACKS', parseSwitch, false),
    retention: {
      contactDays: read('NOABER_KEEP_CONTACT_DAYS', parseDays, DEFAULT_RETENTION.contactDays),
      letterDays: read('NOABER_KEEP_LETTER_DAYS', parseDays, DEFAULT_RETENTION.letterDays),
    },
    logLevel: read<LogLevel>('LOG_LEVEL', parseLogLevel, databaseUrl === null ? 'warn' : 'info'),
  }
  if (problems.length) throw new SettingsInvalid(problems)

  return {
    ...others,
    port,
    host,
    databaseUrl,
    secret: () => given ?? keptSecret(dataDir),
    publicUrl: publicUrl ?? `http://localhost:${port}`,
    hasPublicUrl: publicUrl !== null,
    dataDir,
    firstAdmin: email && password ? { email, password } : null,
    mail: smtpUrl ? { url: smtpUrl, from: mailFrom } : null,
    publisher,
  }
}

const refuse = (message: string): never => {
  throw new Error(message)
}

const parsePort = (value: string): number => {
  const port = Number(value)
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? port
    : refuse(`'${value}' is no port: a number from 1 to 65535, or 0 for any free one`)
}

/** Not under six weeks: that long somebody may object to a decision (Awb 6:7). */
const parseDays = (value: string): number => {
  const days = Number(value)
  return Number.isInteger(days) && days >= 42 && days <= 3650
    ? days
    : refuse(`'${value}' must be a whole number of days, from 42 to 3650`)
}

const parseUrl = (value: string, protocols: readonly string[], example: string): URL => {
  const url = URL.canParse(value) ? new URL(value) : null
  return url && protocols.includes(url.protocol) ? url : refuse(`is no such address, for example ${example}`)
}

// The value may hold a password, so that no message repeats it.
const parsePostgresUrl = (value: string): string => {
  parseUrl(value, ['postgres:', 'postgresql:'], 'postgres://name:password@host:5432/database')
  return value
}

const parseSmtpUrl = (value: string): string => {
  parseUrl(value, ['smtp:', 'smtps:'], 'smtps://name:password@host:465')
  return value
}

const parseUri = (value: string): string =>
  parseUrl(value, ['http:', 'https:'], 'https://identifier.overheid.nl/tooi/id/gemeente/gm0193').href

/** The bare address in `Noaber <noaber@example.nl>`. */
const addressOf = (from: string): string | undefined => /[^\s@<]+@[^\s@>]+/.exec(from)?.[0]

const parseSiteUrl = (value: string): string => {
  const url = parseUrl(value, ['http:', 'https:'], 'https://noaber.example.nl')
  return url.pathname === '/' && !url.search && !url.hash
    ? url.origin
    : refuse(`'${value}' must be a scheme and a host only, for example ${url.origin}`)
}

const parseSwitch = (value: string): boolean => {
  if (/^(1|true|yes|on|ja|aan)$/i.test(value)) return true
  if (/^(0|false|no|off|nee|uit)$/i.test(value)) return false
  return refuse(`'${value}' must be true or false`)
}

const parseTrustProxy = (value: string): Settings['trustProxy'] => {
  if (/^\d+$/.test(value)) return Number(value) || false
  if (/^(false|no|off)$/i.test(value)) return false
  if (/^(true|yes|on)$/i.test(value))
    return refuse(`'${value}' would believe anybody: give the number of proxies in front, such as 1`)
  return value
}

const parseLogLevel = (value: string): LogLevel =>
  logLevels.find((level) => level === value.toLowerCase()) ??
  refuse(`'${value}' must be one of ${logLevels.join(', ')}`)

const parseEmail = (value: string): string =>
  /^[^\s@]+@[^\s@]+$/.test(value) ? value : refuse(`'${value}' is no e-mail address`)

const parsePassword = (value: string): string =>
  value.length >= 12 ? value : refuse('must be 12 characters or more')

const parseSecret = (value: string): string => {
  if (value.length < 32) return refuse(`must be 32 characters or more, not ${value.length}`)
  return new Set(value).size >= 10
    ? value
    : refuse('repeats itself: make a random one with openssl rand -hex 32')
}
