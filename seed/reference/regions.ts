import type { PayloadRequest } from 'payload'

import { upsert } from '@/seed/upsert'

interface RegionSeed {
  readonly slug: string
  /** GB/T 2260 code; 义龙新区 has none and gets none. */
  readonly code: string | null
  readonly name: string
  readonly nameEn: string
  readonly level: 'prefecture' | 'county' | 'district'
}

/** The prefecture and its nine reporting units (2市6县1新区), in the order of the codes. */
export const regionSeeds: readonly RegionSeed[] = [
  {
    slug: '522300',
    code: '522300',
    name: '黔西南布依族苗族自治州',
    nameEn: 'Qianxinan Buyei and Miao Autonomous Prefecture',
    level: 'prefecture',
  },
  { slug: '522301', code: '522301', name: '兴义市', nameEn: 'Xingyi', level: 'county' },
  { slug: '522302', code: '522302', name: '兴仁市', nameEn: 'Xingren', level: 'county' },
  { slug: '522323', code: '522323', name: '普安县', nameEn: 'Pu’an', level: 'county' },
  { slug: '522324', code: '522324', name: '晴隆县', nameEn: 'Qinglong', level: 'county' },
  { slug: '522325', code: '522325', name: '贞丰县', nameEn: 'Zhenfeng', level: 'county' },
  { slug: '522326', code: '522326', name: '望谟县', nameEn: 'Wangmo', level: 'county' },
  { slug: '522327', code: '522327', name: '册亨县', nameEn: 'Ceheng', level: 'county' },
  { slug: '522328', code: '522328', name: '安龙县', nameEn: 'Anlong', level: 'county' },
  {
    slug: 'yilong',
    code: null,
    name: '义龙新区',
    nameEn: 'Yilong New District',
    level: 'district',
  },
]

/** Ids of the regions by slug. */
export type RegionIds = ReadonlyMap<string, string>

/** Loads the regions; the counties belong to the prefecture. */
export const loadRegions = async (req: PayloadRequest): Promise<RegionIds> => {
  const ids = new Map<string, string>()
  for (const [order, seed] of regionSeeds.entries()) {
    const parent = seed.level === 'prefecture' ? null : (ids.get('522300') ?? null)
    const { id } = await upsert(
      req,
      'regions',
      { slug: { equals: seed.slug } },
      { ...seed, parent, order },
    )
    ids.set(seed.slug, id)
  }
  return ids
}
