import path from 'node:path'

import { beforeAll, describe, expect, it } from '@jest/globals'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Packages that need a framework, a database or a browser. */
const FRAMEWORKS = /^node_modules\/(payload|@payloadcms|next|react|react-dom|mongodb|@libsql)\//

const SERVICES = /^src\/(ledger|notify|metrics|imports|documents)\//

interface Edge {
  from: string
  to: string
}

let edges: Edge[] = []
let cycles: string[] = []

const violations = (from: RegExp, isForbidden: (to: string) => boolean): string[] =>
  edges
    .filter((edge) => from.test(edge.from) && isForbidden(edge.to))
    .map((edge) => `${edge.from} -> ${edge.to}`)

beforeAll(async () => {
  const { output } = await cruise(
    ['access', 'collections', 'hooks', 'seed', 'src'],
    {
      baseDir: ROOT,
      tsConfig: { fileName: 'tsconfig.json' },
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
      exclude: { path: 'payload-types|importMap' },
      validate: true,
      ruleSet: {
        forbidden: [
          {
            name: 'no-cycle',
            severity: 'error',
            from: {},
            to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
          },
        ],
      },
    },
    undefined,
    { tsConfig: extractTSConfig(path.join(ROOT, 'tsconfig.json')) },
  )
  const result = output as ICruiseResult
  edges = result.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  )
  cycles = result.summary.violations
    .filter(({ rule }) => rule.name === 'no-cycle')
    .map(({ from, to }) => `${from} -> ${to}`)
}, 180_000)

describe('who may import whom', () => {
  it('reads a graph at all', () => {
    expect(edges.length).toBeGreaterThan(100)
  })

  it('keeps src/domain pure: only itself and packages without a framework', () => {
    expect(
      violations(
        /^src\/domain\//,
        (to) => FRAMEWORKS.test(to) || !/^(src\/domain|node_modules)\//.test(to),
      ),
    ).toEqual([])
  })

  it('lets access see src/domain alone', () => {
    expect(
      violations(/^access\//, (to) => /^(collections|hooks|seed|src\/(?!domain\/))/.test(to)),
    ).toEqual([])
  })

  it('keeps services away from what calls them', () => {
    expect(
      violations(SERVICES, (to) =>
        /^(access|collections|hooks|seed|src\/(admin|app|cli|payload\.config))/.test(to),
      ),
    ).toEqual([])
  })

  it('lets hooks name collections by slug only', () => {
    expect(
      violations(/^hooks\//, (to) => /^(collections|seed|src\/(admin|app|cli))/.test(to)),
    ).toEqual([])
  })

  it('keeps collections away from screens and commands', () => {
    expect(violations(/^collections\//, (to) => /^(seed|src\/(app|cli))/.test(to))).toEqual([])
  })

  it('keeps screens away from collections, hooks and raw drivers', () => {
    expect(
      violations(/^src\/(admin|app)\//, (to) =>
        /^(collections|hooks|seed|node_modules\/(mongodb|@libsql))\//.test(to),
      ),
    ).toEqual([])
  })

  it('has no import cycle', () => {
    expect(cycles).toEqual([])
  })
})
