import eslint from '@eslint/js'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom (README, 目录与依赖方向): each folder names what it must not reach, and
 * the message names the module to use instead. `test/unit/architecture.unit.spec.ts` checks the same on
 * the import graph, where relative paths and chains count too.
 */
const FRAMEWORK = '^(payload|@payloadcms/|next|react|mongodb|@libsql/|drizzle)'

const boundary = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
})

const deny = (regex, message) => ({ regex, message })

const boundaries = [
  boundary(
    ['src/domain/**'],
    [
      deny(
        FRAMEWORK,
        'src/domain is pure: move what needs Payload or a database to src/ledger, hooks or src/metrics.',
      ),
      deny(
        '^@/(?!src/domain(/|$))',
        'src/domain imports only itself: hand the value in as a parameter.',
      ),
    ],
  ),
  boundary(
    ['access/**'],
    [
      deny('^(next|react|@payloadcms/)', 'access knows Payload types only.'),
      deny(
        '^@/(?!(access|src/domain|src/payload-types)(/|$))',
        'access imports src/domain only: put shared facts there.',
      ),
    ],
  ),
  boundary(
    ['src/ledger/**', 'src/notify/**', 'src/metrics/**', 'src/imports/**', 'src/documents/**'],
    [
      deny('^(next|react)($|/)', 'Screens live in src/admin and src/app.'),
      deny(
        '^@/(hooks|collections|access|seed|test)(/|$)',
        'Services know collections by slug: hooks call them, never the reverse.',
      ),
      deny(
        '^@/src/(admin|app|cli|payload\\.config)',
        'Services are called by src/app and src/cli: hand in `req` or `payload`.',
      ),
    ],
  ),
  boundary(
    ['hooks/**'],
    [
      deny('^(next|react)($|/)', 'Screens live in src/admin and src/app.'),
      deny('^@/(collections|seed|test)(/|$)', 'Hooks name collections by slug only.'),
      deny(
        '^@/src/(admin|app|cli|payload\\.config)',
        'Hooks are composed in collections: use src/ledger, src/notify, src/metrics or src/domain.',
      ),
    ],
  ),
  boundary(
    ['collections/**'],
    [
      deny('^(next|react)($|/)', 'Name a component by its path string; it lives in src/admin.'),
      deny('^@/(seed|test)(/|$)', 'Collections do not know their test or demo data.'),
      deny(
        '^@/src/(app|cli|payload\\.config)',
        'Collections are composed by src/payload.config.ts, never the reverse.',
      ),
    ],
  ),
  boundary(
    ['src/admin/**', 'src/app/**'],
    [
      deny(
        '^@/(hooks|collections|seed|test)(/|$)',
        'Screens reach data through the API, the Local API with the user’s access, or src/metrics.',
      ),
      deny('^(mongodb|@libsql/|drizzle)', 'Raw queries live behind the port in src/metrics.'),
    ],
  ),
]

const PAYLOAD_CALL =
  "CallExpression:matches([callee.object.name='payload'],[callee.object.property.name='payload'])" +
  '[callee.property.name=/^(find|findByID|findVersions|findVersionByID|findGlobal|findDistinct|count|create|update|updateGlobal|delete|restoreVersion|duplicate)$/]'

const payloadCallNeeds = (files, property, message) => ({
  files,
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: `${PAYLOAD_CALL}:not(:has(Property[key.name='${property}']))`, message },
    ],
  },
})

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'data/**',
      'coverage/**',
      'node_modules/**',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/database/migrations/**',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Payload's hooks and handlers must be async by type even where one awaits nothing.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['bin/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...boundaries,
  payloadCallNeeds(
    ['src/admin/**', 'src/app/**'],
    'overrideAccess',
    'Screens read as the user: pass `overrideAccess: false` and `user` (or `req`).',
  ),
  payloadCallNeeds(
    ['hooks/**', 'access/**', 'src/{ledger,notify,metrics,imports,documents}/**'],
    'req',
    'A nested operation without `req` leaves the transaction: pass `req`.',
  ),
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(it|test|describe)$/]",
          message: 'A focused test hides the others.',
        },
      ],
    },
  },
  prettier,
)
