import type { Payload } from 'payload'

import type { Agency, Court, Region, User } from '@/src/payload-types'

const COUNTIES = 9
const departmentFields = [
  'natural-resources',
  'public-security',
  'labour-social-security',
  'market-supervision',
  'urban-enforcement',
] as const

/** One county with what its cases name. */
export interface BenchCounty {
  readonly region: Region
  readonly court: Court
  readonly departments: readonly Agency[]
}

export interface Organizations {
  readonly counties: readonly BenchCounty[]
  /** A user of the first county's office. */
  readonly countyOffice: User
}

/** A prefecture of nine counties, each with government, rule-of-law office, five departments and a court. */
export const makeOrganizations = async (payload: Payload): Promise<Organizations> => {
  const place = (name: string, slug: string, level: Region['level'], parent: Region | null) =>
    payload.create({
      collection: 'regions',
      data: { name, slug, level, parent: parent?.id ?? null },
      depth: 0,
    })
  const agency = (region: Region, name: string, kind: Agency['kind'], field: Agency['field']) =>
    payload.create({
      collection: 'agencies',
      data: { name: `${region.name}${name}`, region: region.id, kind, field },
      depth: 0,
    })
  const prefecture = await place('测量州', 'bench', 'prefecture', null)
  await agency(prefecture, '依法治州办', 'law-office', 'justice')
  await agency(prefecture, '人民政府', 'government', 'government')
  const counties: BenchCounty[] = []
  const offices: Agency[] = []
  for (let index = 1; index <= COUNTIES; index += 1) {
    const region = await place(`测量${index}县`, `bench-${index}`, 'county', prefecture)
    offices.push(await agency(region, '依法治县办', 'law-office', 'justice'))
    await agency(region, '人民政府', 'government', 'government')
    const departments: Agency[] = []
    for (const field of departmentFields) {
      departments.push(await agency(region, field, 'department', field))
    }
    const court = await payload.create({
      collection: 'courts',
      data: {
        name: `${region.name}人民法院`,
        code: `贵99${String(index).padStart(2, '0')}`,
        level: 'basic',
        region: region.id,
      },
      depth: 0,
    })
    counties.push({ region, court, departments })
  }
  const countyOffice = await payload.create({
    collection: 'users',
    data: {
      name: '测量',
      email: 'bench@example.com',
      password: 'zhisu-bench-2026',
      role: 'county-office',
      isActive: true,
      agency: offices[0]?.id ?? null,
    },
    depth: 0,
  })
  return { counties, countyOffice }
}
