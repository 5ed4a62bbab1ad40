import { organizationNames } from '@/seed/reference/organizations'
import { regionSeeds } from '@/seed/reference/regions'
import type { AdministrativeField } from '@/src/domain/organization/fields'

/** One reporting unit of the demo prefecture. */
interface DemoPlace {
  /** As in `seed/reference/regions`. */
  readonly slug: string
  /** What the names of its agencies begin with. */
  readonly name: string
  readonly government: string
  readonly townships: readonly string[]
  /** The court that the demo gives jurisdiction: never the one of the place itself. */
  readonly court: string
}

const XINGYI = '兴义市人民法院'
const ANLONG = '安龙县人民法院'
/** Governments are sued there, and appeals go there. */
export const INTERMEDIATE_COURT = '黔西南布依族苗族自治州中级人民法院'

/** Codes of the courts in case numbers. */
export const courtCodes: ReadonlyMap<string, string> = new Map([
  [XINGYI, '黔2301'],
  [ANLONG, '黔2328'],
  [INTERMEDIATE_COURT, '黔23'],
])

const county = (slug: string, name: string, court: string, townships: string[]): DemoPlace => ({
  slug,
  name,
  government: `${name}人民政府`,
  townships: townships.map((township) => `${name}${township}人民政府`),
  court,
})

/** The slug of the prefecture itself. */
export const PREFECTURE = '522300'

export const demoPlaces: readonly DemoPlace[] = [
  {
    slug: PREFECTURE,
    name: '黔西南州',
    government: '黔西南布依族苗族自治州人民政府',
    townships: [],
    court: ANLONG,
  },
  county('522301', '兴义市', ANLONG, ['乌沙镇', '泥凼镇']),
  county('522302', '兴仁市', XINGYI, ['巴铃镇', '回龙镇']),
  county('522323', '普安县', XINGYI, ['青山镇', '楼下镇']),
  county('522324', '晴隆县', XINGYI, ['沙子镇', '碧痕镇']),
  county('522325', '贞丰县', ANLONG, ['者相镇', '龙场镇']),
  county('522326', '望谟县', ANLONG, ['石屯镇', '蔗香镇']),
  county('522327', '册亨县', ANLONG, ['坡妹镇', '冗渡镇']),
  county('522328', '安龙县', XINGYI, ['普坪镇', '洒雨镇']),
  {
    slug: 'yilong',
    name: '义龙新区',
    government: '义龙新区管理委员会',
    townships: ['义龙新区郑屯镇人民政府', '义龙新区万屯镇人民政府'],
    court: XINGYI,
  },
]

/** @throws RangeError when there is no such place. */
export const placeOf = (slug: string): DemoPlace => {
  const place = demoPlaces.find((one) => one.slug === slug)
  if (!place) throw new RangeError(`No place ${slug}`)
  return place
}

/** The department that stands for each field in every place. */
const departments = {
  'natural-resources': '自然资源局',
  'urban-construction': '住房和城乡建设局',
  'labour-social-security': '人力资源和社会保障局',
  'public-security': '公安局',
  'market-supervision': '市场监督管理局',
  'urban-enforcement': '综合行政执法局',
  agriculture: '农业农村局',
  forestry: '林业局',
  transport: '交通运输局',
} as const satisfies Partial<Record<AdministrativeField, string>>

export type DemoField = keyof typeof departments | 'ecology' | 'justice' | 'government' | 'township'

export interface DemoAgency {
  readonly name: string
  readonly slug: string
  readonly field: DemoField
  readonly kind: 'government' | 'department' | 'township' | 'discipline'
}

/** The agency of a place that acts in a field; the first township for townships. */
export const agencyIn = (slug: string, field: DemoField): string => {
  const place = placeOf(slug)
  if (field === 'government') return place.government
  if (field === 'township') return place.townships[0] ?? place.government
  if (field === 'ecology') return `${place.name}生态环境局`
  if (field === 'justice') return `${place.name}司法局`
  return `${place.name}${departments[field]}`
}

/** The rule-of-law office of a place, as reference data names it. */
export const lawOfficeIn = (slug: string): string => {
  const seed = regionSeeds.find((one) => one.slug === slug)
  if (!seed) throw new RangeError(`No place ${slug}`)
  return organizationNames(seed.name, seed.level).office
}

export const DISCIPLINE = '黔西南州纪委监委'

/** Every agency of the demo besides the offices and governments, which are reference data. */
export const demoAgencies: readonly DemoAgency[] = demoPlaces.flatMap((place): DemoAgency[] => [
  ...(Object.keys(departments) as (keyof typeof departments)[]).map((field) => ({
    name: agencyIn(place.slug, field),
    slug: place.slug,
    field,
    kind: 'department' as const,
  })),
  ...(place.slug === PREFECTURE
    ? (['ecology', 'justice'] as const).map((field) => ({
        name: agencyIn(place.slug, field),
        slug: place.slug,
        field,
        kind: 'department' as const,
      }))
    : []),
  ...place.townships.map((name) => ({
    name,
    slug: place.slug,
    field: 'township' as const,
    kind: 'township' as const,
  })),
])
