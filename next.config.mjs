import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types of everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Left out of the bundle, or its minifier renames Payload's error classes and editors read 'unknown error'.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    'graphile-worker',
    'nodemailer',
    'pg',
    'sharp',
    'tsx',
  ],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Robots-Tag', value: 'noindex' },
      ],
    },
  ],
}

export default withPayload(config, { devBundleServerPackages: false })
