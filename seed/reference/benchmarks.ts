import type { PayloadRequest, Where } from 'payload'

import { upsert } from '@/seed/upsert'

/**
 * Published national rates. Years for which none was found stay empty: an office enters them with their
 * source. The kinds differ and are never compared with one another.
 */
const benchmarkSeeds = [
  {
    title: '2022 年全国一审败诉率',
    year: 2022,
    scope: 'national',
    kind: 'concluded',
    percent: '18.10',
    isDerived: true,
    source: '由青海高院公布数推算：33.09% 高于全国 14.99 个百分点',
  },
  {
    title: '2023 年全国一审败诉率（占审结）',
    year: 2023,
    scope: 'national',
    kind: 'concluded',
    percent: '16.88',
    numerator: 52_000,
    denominator: 308_000,
    isDerived: true,
    source: '由最高人民法院 2023 年公布的 5.2 万件败诉、30.8 万件审结推算',
  },
  {
    title: '2023 年全国实体判决败诉率',
    year: 2023,
    scope: 'national',
    kind: 'judged',
    percent: '34.5',
    isDerived: false,
    source: '最高人民法院 2024 年 3 月公布，占判决结案',
  },
] as const

/** Loads the national benchmarks; an office's own corrections stay. */
export const loadBenchmarks = async (req: PayloadRequest): Promise<void> => {
  for (const seed of benchmarkSeeds) {
    const key: Where = {
      and: [
        { year: { equals: seed.year } },
        { scope: { equals: seed.scope } },
        { kind: { equals: seed.kind } },
      ],
    }
    await upsert(req, 'benchmarks', key, seed, { isKept: true })
  }
}
