// Native ESM: only our own TypeScript is transformed, node_modules never (see docs/adr/0003).
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '\\.(css|scss)$': 'identity-obj-proxy',
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '^@/(.*)$': '<rootDir>/$1',
  },
  testPathIgnorePatterns: ['/node_modules/', '/.next/', '/data/'],
  modulePathIgnorePatterns: ['/.next/'],
}

const project = (name, pattern, extra = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/**/*.${pattern}.spec.{ts,tsx}`],
  ...extra,
})

const database = {
  globalSetup: '<rootDir>/test/harness/globalSetup.ts',
  setupFiles: ['<rootDir>/test/harness/environment.ts'],
}

// The demo prefecture is seeded into an empty embedded database only.
const ofEmbeddedOnly = process.env.TEST_DATABASE_URI ? ['/test/integration/seed/'] : []

/** One project a layer; `npm test` runs unit, access and integration, `npm run test:e2e` the browser. */
export default {
  // Jest leaves one processor free, which on two of them halves the speed.
  maxWorkers: '100%',
  testTimeout: 60_000,
  projects: [
    project('unit', 'unit'),
    project('access', 'access', database),
    project('integration', '{int,contract,migration}', {
      ...database,
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...ofEmbeddedOnly],
    }),
    project('e2e', 'e2e'),
  ],
}
