import type { Candidate, FindingKind, MaskingOptions } from '@/src/domain/masking/finding'
import { findNames } from '@/src/domain/masking/findNames'
import { nameStart } from '@/src/domain/masking/nameStart'
import {
  BUSINESS_ENDING,
  maskedOrganization,
  shortForms,
} from '@/src/domain/masking/organizationName'
import { isOneWord, type Reading } from '@/src/domain/masking/reading'

const LONGEST_NAME = 32
const LONGEST_SHORT_NAME = 8
const ENDING = new RegExp(
  `(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|律师事务所|会计师事务所|(?:锰业|矿业|煤业|药业|酒业|置业|实业|旅业|商贸|集团)(?!\\p{Script=Han}{0,8}公司)|${BUSINESS_ENDING})`,
  'gu',
)
/** What may follow the legal form and still be the name: a branch, a mine, a filling station. */
const BRANCH =
  /^(?:\p{Script=Han}{0,8}?(?:分公司|支行|分行|营业部|项目部|加油站|煤矿|金矿|分店|门店|分厂))/u
const FULL_FORM = /(?:有限公司|有限责任公司|股份有限公司|集团公司|律师事务所|会计师事务所)$/u
/** Words that describe a business and do not name it. */
const GENERIC =
  /(?:^|.)(?:一家|某|本|该|各|两|三|几|数|多|每|家|外|其|此|分|子|母|总|老|新|原|全|全部|小|大|个|间|建筑|建设|施工|劳务|测绘|评估|保险|物业|物业管理|拆迁|房开|房地产|房地产开发|开发|货运|运输|客运|物流|快递|燃气|供水|自来水|供电|电力|电信|通信|网络|旅游|国有|平台|投资|城投|贸易|商贸|拍卖|代理|中介|广告|保安|汽车|租赁|出租车|出租|养殖|畜禽|生猪|烧烤|化工|石料|水泥|私营|民营|大型|楼下|村|农村|乡镇|镇|社区|小区|农民|专业|早餐|校外|公办|民办|自动|食品|药品|零售|连锁|网约车|停车|监理|设计|勘察|检测|环保|金融|担保|小额贷款|信用|供销|工|工业|沿街|临街|当地|附近|周边|隔壁|对面|街边|路边|开办|经营|开|办|建|买|卖|租|无名|上述|前述|相关|有关|其他|同类|类似|的)$/u

/** Whether what stands before an ending names a business rather than describes one. */
const isName = (reading: Reading, start: number, suffixAt: number): boolean => {
  const core = reading.folded.slice(start, suffixAt)
  if (core.length === 0 || core.includes('某')) return false
  if (GENERIC.test(core)) return core.length > 6 && !/[的某该本各小大一]$/u.test(core)
  if (core.length === 1) return false
  return !(core.length <= 4 && isOneWord(reading, start, suffixAt))
}

/** One writing for the many of an organization, so that its short names get the same replacement. */
const identities = (names: readonly string[]): ((name: string) => string) => {
  const fullNameOf = new Map<string, string>()
  for (const name of names) {
    for (const form of shortForms(name)) if (!fullNameOf.has(form)) fullNameOf.set(form, name)
  }
  return (name) => fullNameOf.get(name) ?? name
}

const kindOf = (name: string): FindingKind =>
  /公司|事务所|集团|支行|分行|信用社|联社|银行|矿|[矿煤锰药酒置实旅]业|商贸$/u.test(name)
    ? 'company'
    : 'shop'

/** Abbreviations announced in the text: （以下简称鑫隆公司）. */
const ABBREVIATION =
  /\(\s?(?:以下)?(?:简称|下称|以下称)\s?:?\s?["“”']?([\p{Script=Han}A-Za-z]{2,16})["“”']?\s?\)/gu

/** Companies, firms and individual businesses by their endings, and the short forms of those named in full. */
export const companies = (reading: Reading, options: MaskingOptions): Candidate[] => {
  const { folded } = reading
  const spans: { start: number; end: number }[] = []
  let free = 0
  for (const { 0: raw, index } of folded.matchAll(ENDING)) {
    const isFull = FULL_FORM.test(raw)
    const longest = isFull ? LONGEST_NAME : raw === '公司' ? LONGEST_SHORT_NAME : LONGEST_NAME / 2
    const start = Math.max(free, nameStart(reading, index, longest))
    if (!isName(reading, start, index)) continue
    const end = index + raw.length
    const branch = isFull ? (BRANCH.exec(folded.slice(end, end + 14))?.[0].length ?? 0) : 0
    spans.push({ start, end: end + branch })
    free = end + branch
  }
  const fullNames = spans
    .map(({ start, end }) => folded.slice(start, end))
    .filter((name) => shortForms(name).length > 1)
  const identityOf = identities(fullNames)
  const at = (start: number, end: number, identity: string): Candidate => ({
    kind: kindOf(identity),
    start,
    end,
    certainty: FULL_FORM.test(identity) ? 'sure' : 'likely',
    masked: maskedOrganization(identity),
    identity,
    reason: { zh: '单位名称', en: 'name of an organization' },
  })
  const found = spans.map(({ start, end }) => at(start, end, identityOf(folded.slice(start, end))))
  const spanEndingAt = new Map(spans.map((span) => [span.end, span]))
  const nameOfForm = new Map<string, string>()
  for (const name of fullNames) {
    for (const form of shortForms(name)) if (form !== name) nameOfForm.set(form, identityOf(form))
  }
  for (const { 1: short = '', index } of folded.matchAll(ABBREVIATION)) {
    const named = spanEndingAt.get(index)
    if (!named || /[政府局院会]$/u.test(short)) continue
    nameOfForm.set(short, identityOf(folded.slice(named.start, named.end)))
  }
  for (const { start, end, name } of findNames(folded, nameOfForm.keys())) {
    found.push(at(start, end, nameOfForm.get(name) ?? name))
  }
  return options.keepsLawyers
    ? found.filter(({ identity }) => !identity?.endsWith('律师事务所'))
    : found
}
