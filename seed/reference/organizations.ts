import type { PayloadRequest } from 'payload'

import { regionSeeds, type RegionIds } from '@/seed/reference/regions'
import { upsert } from '@/seed/upsert'

interface Names {
  readonly office: string
  readonly officeShort: string
  readonly government: string
}

/**
 * Names of the rule-of-law office and the government of a region. 县、市、新区 name their offices
 * differently: 依法治县办, 依法治市办, 依法治区办.
 */
export const organizationNames = (name: string, level: string): Names => {
  if (level === 'prefecture') {
    return {
      office: '中共黔西南州委全面依法治州委员会办公室',
      officeShort: '依法治州办',
      government: '黔西南布依族苗族自治州人民政府',
    }
  }
  if (level === 'district') {
    return {
      office: `${name}全面依法治区工作办公室`,
      officeShort: `${name}依法治区办`,
      government: `${name}管理委员会`,
    }
  }
  const kind = name.endsWith('市') ? '市' : '县'
  return {
    office: `中共${name}委全面依法治${kind}委员会办公室`,
    officeShort: `${name}依法治${kind}办`,
    government: `${name}人民政府`,
  }
}

/**
 * Loads the rule-of-law office and the government of each region: every notice needs the one as second
 * recipient, and the written report of a county is owed by the other.
 */
export const loadOrganizations = async (req: PayloadRequest, regions: RegionIds): Promise<void> => {
  for (const { slug, name, level } of regionSeeds) {
    const region = regions.get(slug)
    if (!region) continue
    const names = organizationNames(name, level)
    const isKept = { isKept: true }
    await upsert(
      req,
      'agencies',
      { name: { equals: names.office } },
      {
        name: names.office,
        shortName: names.officeShort,
        region,
        kind: 'law-office',
        field: 'justice',
      },
      isKept,
    )
    await upsert(
      req,
      'agencies',
      { name: { equals: names.government } },
      {
        name: names.government,
        region,
        kind: 'government',
        field: 'government',
        aliases: level === 'prefecture' ? [{ name: '黔西南州人民政府' }] : [],
      },
      isKept,
    )
  }
}
