import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Which folder may not import what: the direction of imports in docs/architecture.md, held by the linter. */
const forbid = (files, patterns, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
  },
})

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      'dist/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/feeds/schema/generated.ts',
      'src/db/migrations/',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  { ...reactHooks.configs.flat.recommended, files: ['src/admin/**/*.tsx'] },
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], rules: { 'no-undef': 'off' } },
  forbid(
    ['src/workflow/**', 'src/feeds/schema/**'],
    ['payload', '@payloadcms/*', '../*', 'pg', 'express'],
    'workflow and feeds/schema import nothing.',
  ),
  forbid(
    ['src/feeds/**', 'src/site/**', 'src/hub/**', 'src/links/**', 'src/outbound/**', 'src/server/feeds*.ts'],
    [
      'payload',
      '@payloadcms/*',
      '**/collections/**',
      '**/hooks/**',
      '**/plugins/**',
      '**/jobs/**',
      '**/admin/**',
    ],
    'feeds, site, hub, links and outbound need Postgres and nothing else: no Payload, nothing that imports it.',
  ),
)
