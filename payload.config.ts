import { resolve } from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { databaseUrl } from './src/db/currentDatabase'
import { guardPool } from './src/db/guardPool'
import { makeLog } from './src/log'
import { logAdapter } from './src/mail/logAdapter'
import { smtpAdapter } from './src/mail/smtpAdapter'
import { participation } from './src/plugins/participation'
import { syndication } from './src/plugins/syndication'
import { guardSessions } from './src/server/guardSessions'
import { settings } from './src/settings'

const {
  secret,
  publicUrl,
  hasPublicUrl,
  mediaDir,
  mail,
  logLevel,
  hasHub,
  checksLinks,
  allowsPrivateCallbacks,
  retention,
} = settings()

/** The reference site: the plugins, a database and an editor. */
export default buildConfig({
  secret: secret(),
  // Without an address of its own the site is reached by several names (localhost, 127.0.0.1): the panel then asks
  // the one that it came from.
  serverURL: hasPublicUrl ? publicUrl : '',
  db: postgresAdapter({
    pool: {
      // Read when the pool is made, and not now: the database may still have to be started.
      get connectionString() {
        return databaseUrl()
      },
      max: 20,
      connectionTimeoutMillis: 10_000,
    },
    push: false,
    migrationDir: resolve('src/db/migrations'),
  }),
  editor: lexicalEditor(),
  sharp,
  plugins: [
    participation({
      mediaDir,
      previews: true,
      publicUrl,
      allowPrivateSources: allowsPrivateCallbacks,
      retention,
    }),
    syndication({ hub: hasHub, links: { check: checksLinks, allowPrivate: allowsPrivateCallbacks } }),
    guardSessions({ isSecure: publicUrl.startsWith('https:') }),
  ],
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl' },
  admin: {
    user: 'users',
    // Payload's own choice asks gravatar.com for a picture of everybody who signs in.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    meta: { titleSuffix: ' | Noaber', defaultOGImageType: 'off' },
    timezones: { defaultTimezone: 'Europe/Amsterdam' },
    components: {
      beforeLogin: ['noaber/rsc#Welcome'],
      graphics: { Icon: 'noaber/client#Mark', Logo: 'noaber/client#Wordmark' },
    },
    importMap: { baseDir: resolve('.'), autoGenerate: false },
  },
  cors: [],
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: resolve('src/payload-types.ts'), autoGenerate: false },
  logger: makeLog(logLevel),
  email: mail ? smtpAdapter(mail) : logAdapter,
  onInit: guardPool,
})
