import type { PayloadRequest } from 'payload'

import type { RegionIds } from '@/seed/reference/regions'
import { upsert } from '@/seed/upsert'

/**
 * Courts of the prefecture. Names are official; the codes of the county courts follow the pattern of
 * 法〔2015〕137号 and are not verified one by one, so every row is marked as an example to check.
 */
const courtSeeds = [
  {
    name: '黔西南布依族苗族自治州中级人民法院',
    code: '黔23',
    level: 'intermediate',
    region: '522300',
    alias: '黔西南州中级人民法院',
  },
  { name: '兴义市人民法院', code: '黔2301', level: 'basic', region: '522301' },
  { name: '兴仁市人民法院', code: '黔2302', level: 'basic', region: '522302' },
  { name: '普安县人民法院', code: '黔2323', level: 'basic', region: '522323' },
  { name: '晴隆县人民法院', code: '黔2324', level: 'basic', region: '522324' },
  { name: '贞丰县人民法院', code: '黔2325', level: 'basic', region: '522325' },
  { name: '望谟县人民法院', code: '黔2326', level: 'basic', region: '522326' },
  { name: '册亨县人民法院', code: '黔2327', level: 'basic', region: '522327' },
  { name: '安龙县人民法院', code: '黔2328', level: 'basic', region: '522328' },
] as const

/** Loads the courts. An office's own corrections stay: a stored court is not touched again. */
export const loadCourts = async (req: PayloadRequest, regions: RegionIds): Promise<void> => {
  for (const { alias, region, ...seed } of courtSeeds.map((court) => ({
    alias: undefined,
    ...court,
  }))) {
    await upsert(
      req,
      'courts',
      { name: { equals: seed.name } },
      {
        ...seed,
        region: regions.get(region) ?? null,
        isExample: true,
        aliases: alias ? [{ name: alias }] : [],
      },
      { isKept: true },
    )
  }
}
