import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SettingsInvalid } from './errors/SettingsInvalid'
import { readSettings } from './settings'

const dataDir = mkdtempSync(join(tmpdir(), 'noaber-settings-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

const secret = '0123456789abcdef0123456789abcdef'
const read = (env: Record<string, string>) => readSettings({ NOABER_DATA_DIR: dataDir, ...env })

const problemsOf = (env: Record<string, string>) => {
  try {
    read(env)
    return []
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.data.problems
    throw error
  }
}

describe('without any setting', () => {
  it('is a demo on this machine with a database of its own', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      isDemo: true,
      publicUrl: 'http://localhost:3000',
      hasPublicUrl: false,
      trustProxy: false,
      hasHub: true,
      allowsPrivateCallbacks: false,
      checksLinks: false,
      firstAdmin: null,
      mail: null,
    })
  })

  it('makes a secret once, which only its owner can read', () => {
    const first = read({}).secret()
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(read({}).secret()).toBe(first)
    expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(first)
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  })
})

describe('whether links are checked', () => {
  it.each([
    [{}, false],
    [{ NOABER_URL: 'https://noaber.example.nl' }, true],
    [{ NOABER_URL: 'https://noaber.example.nl', NOABER_CHECK_LINKS: 'false' }, false],
    [{ NOABER_CHECK_LINKS: 'true' }, true],
  ])('with %o: %s', (env, checksLinks) => {
    expect(read(env).checksLinks).toBe(checksLinks)
  })
})

describe('the publisher', () => {
  it('is who the settings say, with the address that mail comes from unless another is given', () => {
    const mail = { SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'Noaber <noaber@example.nl>' }
    expect(read(mail).publisher).toEqual({ name: undefined, uri: undefined, email: 'noaber@example.nl' })
    const publisher = {
      NOABER_PUBLISHER: 'Gemeente Zwolle',
      NOABER_PUBLISHER_URI: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0193',
      NOABER_CONTACT_EMAIL: 'opendata@example.nl',
    }
    expect(read({ ...mail, ...publisher }).publisher).toEqual({
      name: 'Gemeente Zwolle',
      uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0193',
      email: 'opendata@example.nl',
    })
  })

  it.each([
    ['NOABER_PUBLISHER_URI', 'gm0193'],
    ['NOABER_CONTACT_EMAIL', 'opendata'],
  ])('is refused when %s makes no sense', (setting, value) => {
    expect(problemsOf({ [setting]: value })).toMatchObject([{ setting }])
  })
})

describe('with DATABASE_URL', () => {
  const DATABASE_URL = 'postgres://noaber:word@localhost:5432/noaber'

  it('is no demo unless that is asked for', () => {
    expect(read({ DATABASE_URL, PAYLOAD_SECRET: secret }).isDemo).toBe(false)
    expect(read({ DATABASE_URL, PAYLOAD_SECRET: secret, NOABER_DEMO: 'true' }).isDemo).toBe(true)
  })

  it.each([
    ['none', {}],
    ['a short one', { PAYLOAD_SECRET: 'secret' }],
    ['one that repeats itself', { PAYLOAD_SECRET: 'a'.repeat(40) }],
  ])('refuses to start with %s for a secret', (_, env) => {
    expect(problemsOf({ DATABASE_URL, ...env }).map(({ setting }) => setting)).toEqual(['PAYLOAD_SECRET'])
  })
})

describe('a setting that cannot be used', () => {
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/noaber'],
    ['FEEDS_DATABASE_URL', 'localhost:5432'],
    ['NOABER_URL', 'noaber.example.nl'],
    ['NOABER_URL', 'https://example.nl/noaber'],
    ['NOABER_DEMO', 'perhaps'],
    ['TRUST_PROXY', 'true'],
    ['LOG_LEVEL', 'loud'],
    ['SMTP_URL', 'mail.example.nl'],
    ['NOABER_ADMIN_EMAIL', 'nobody'],
  ])('is named: %s=%s', (setting, value) => {
    expect(problemsOf({ [setting]: value }).map((problem) => problem.setting)).toContain(setting)
  })

  it.each([
    ['NOABER_ADMIN_EMAIL', 'beheer@example.nl', 'NOABER_ADMIN_PASSWORD'],
    ['NOABER_ADMIN_PASSWORD', 'een lang wachtwoord', 'NOABER_ADMIN_EMAIL'],
    ['SMTP_URL', 'smtp://localhost:25', 'MAIL_FROM'],
  ])('%s alone asks for what belongs to it', (setting, value, missing) => {
    expect(problemsOf({ [setting]: value }).map((problem) => problem.setting)).toEqual([missing])
  })

  it('is told together with all others', () => {
    expect(problemsOf({ PORT: 'x', NOABER_DEMO: 'x', LOG_LEVEL: 'x' })).toHaveLength(3)
  })

  it('does not print a password', () => {
    expect(JSON.stringify(problemsOf({ DATABASE_URL: 'mysql://a:hidden@b/c' }))).not.toContain('hidden')
  })
})

it.each([
  ['1', 1],
  ['0', false],
  ['no', false],
  ['loopback, 10.0.0.1', 'loopback, 10.0.0.1'],
])('TRUST_PROXY=%s is %s for Express', (value, expected) => {
  expect(read({ TRUST_PROXY: value }).trustProxy).toBe(expected)
})

it('takes the slash off the public address', () => {
  expect(read({ NOABER_URL: 'https://noaber.example.nl/' })).toMatchObject({
    publicUrl: 'https://noaber.example.nl',
    hasPublicUrl: true,
  })
})
