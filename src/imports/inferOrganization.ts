import type { AgencyKind } from '@/src/domain/organization/agencyKinds'

/** A region as far as names need it. */
export interface NamedRegion {
  readonly id: string
  readonly name: string
}

/** Peoples that autonomous prefectures and counties are named after; short names leave them out. */
const PEOPLES =
  /(布依|苗|侗|土家|彝|藏|羌|傣|景颇|哈尼|壮|白|傈僳|回|朝鲜|蒙古|哈萨克|柯尔克孜|水|仡佬|瑶|各|满|黎|畲)族/gu

/** 黔西南布依族苗族自治州 is usually written 黔西南州. */
const shortName = (name: string): string => name.replace(PEOPLES, '').replace('自治', '')

/** One writing of a name: half width, no spaces. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[〔[【]/gu, '(')
    .replace(/[〕\]】]/gu, ')')

/** The region whose name an organization's name begins with; the longest where several do. */
export const regionOfName = (name: string, regions: readonly NamedRegion[]): NamedRegion | null => {
  const key = nameKey(name)
  let found: { region: NamedRegion; length: number } | null = null
  for (const region of regions) {
    for (const start of [nameKey(region.name), nameKey(shortName(region.name))]) {
      if (key.startsWith(start) && start.length > (found?.length ?? 0))
        found = { region, length: start.length }
    }
  }
  return found?.region ?? null
}

/** What an agency is, by the end of its name; the office corrects it on the agency's record. */
export const kindOfAgencyName = (name: string): AgencyKind => {
  if (/(乡|镇)人民政府$|街道办事处$|街道$/u.test(name)) return 'township'
  if (/(人民政府|管理委员会|管委会)$/u.test(name)) return 'government'
  if (/依法治/u.test(name)) return 'law-office'
  if (/(派出所|大队|中队|支队|分局|所)$/u.test(name)) return 'authorized'
  if (/(局|委员会|委|厅|办公室)$/u.test(name)) return 'department'
  return 'other'
}

/** The level of a court, by its name. */
export const levelOfCourtName = (name: string): 'basic' | 'intermediate' | 'high' | 'supreme' => {
  if (name.includes('最高人民法院')) return 'supreme'
  if (name.includes('高级人民法院')) return 'high'
  return name.includes('中级') || name.includes('中院') ? 'intermediate' : 'basic'
}
