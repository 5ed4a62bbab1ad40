import type { Candidate } from '@/src/domain/masking/finding'
import { isHanAt, type Reading } from '@/src/domain/masking/reading'

const LONGEST_NAME = 6
const HAN = '\\p{Script=Han}'
const NUMBER = '[0-9一二三四五六七八九十百]{1,5}'
const TOWN = '(?:街道|镇|乡)'
const VILLAGE = `(?:社区|村委会(?=${HAN}{1,8}村)|村(?!组)|寨(?!组)|屯(?!组)|嘎查)`
const ROAD = '(?:大道|大街|路|街|巷|弄|胡同)'
const ESTATE = '(?:小区|花园|公寓|家园|新村|广场|苑)'
const DOOR = `(?:附?${NUMBER}(?:-\\d{1,4})?号(?:附${NUMBER}号)?|[0-9A-Z]{1,3}(?:栋|幢|座)|${NUMBER}(?:栋|幢|单元|楼|层|室|组(?!织|长)|队)|第?${NUMBER}村民小组|\\d{1,2}-\\d{1,2}-\\d{1,4}|(?<=(?:单元|栋|座))\\d{3,4}室?)`

/** Where an address begins, without the name before it. */
const ANCHOR = new RegExp(
  `街道(?!路|线|两)|镇|乡(?!村|镇)|社区(?!街道)|村(?!庄|镇|级|主任|支书|支部|干|医|组|民(?!委员会|小组))|寨(?!子|街道|镇|乡|组)|屯(?!街道|镇|乡|组)|嘎查|${ROAD}(?=${DOOR})|小区|(?:花园|公寓|家园|新村|苑)(?=${DOOR})`,
  'gu',
)
/** A further component of an address. */
const REST = new RegExp(
  `(?:办事处|办)(?=${HAN}{1,8}?(?:${VILLAGE}|${ROAD}))|${HAN}{1,6}?(?:${TOWN}(?!办)|村民小组|${VILLAGE}(?!民|委员|级)|${ROAD}(?:延伸段)?|${ESTATE}|组(?!织|长|成|建|合))|${DOOR}|街上`,
  'uy',
)
/** Words that end like a place and name none. */
const GENERIC_WORDS = new Set(
  '农村 城镇 乡镇 乡村 城乡 村镇 家乡 老乡 下乡 集镇 山村 渔村 全村 本村 该村 各村 同村 邻村 外村 新村 行政村 自然村 进村 回村 驻村 入村 某村 某镇 某乡 该镇 本镇 各镇 全镇 该乡 全乡 民族乡 重镇 古镇 小镇 中心村 示范村 贫困村 城中村 安置小区 该小区 本小区 住宅小区 封闭小区 小区 该社区 各街道 部分街道 一村 二村 两村 三村 数村 所在村 所在镇 所在乡 辖区村 到村 在村 两镇 他乡 异乡 返乡 还乡 入乡 出村 老寨 村寨 山寨 本寨 该寨 此村 每村 原村 相关村 涉案村 当地村 所属村 移民村 建制镇 特色小镇 移民社区 安置社区 同乡 人镇 出镇'.split(
    ' ',
  ),
)
const DISTRICT_END =
  /(?:自治州|自治县|自治区|新区|开发区|黔(?:西南|东南|南)州|(?<=\p{Script=Han})[省市县旗]|(?<=\p{Script=Han}{2})区)$/u

/** What may follow a township's name that is an agency, a school or a station. */
const AGENCY_AFTER = new RegExp(
  `(?:人民政府|政府|党委|党政|人大|办事处|街道办|综治|信访|财政|司法|派出|${HAN}{0,12}?(?:政府|派出所|司法所|财政所|国土所|卫生院|中心|站|大队|中队|办公室|法庭|中学|小学|委员会|指挥部|信用社|办事处))`,
  'uy',
)

/** Each name and number of an address becomes 某, the words for its parts stay. */
const PART = new RegExp(
  `第?${NUMBER}(?<group>村民小组)|附?${NUMBER}(?:-\\d{1,4})?(?<door>号|组|队|栋|幢|单元|楼|层|室)|[0-9A-Z]{1,3}(?<house>栋|幢|座)|(?<bare>\\d{1,4}(?:-\\d{1,4})*)|(?<fixed>办事处|延伸段|街上)|${HAN}{1,8}?(?<place>街道|镇|乡|社区|村委会|村民小组|村(?!民小组|委会)|寨|屯|嘎查|大道|大街|路|街|巷|弄|胡同|小区|花园|公寓|家园|新村|广场|苑|组)|办`,
  'gu',
)

const maskAddress = (address: string): string =>
  address.replace(PART, (...args: unknown[]) => {
    const groups = args.at(-1) as Record<string, string | undefined>
    if (groups.fixed !== undefined) return ''
    const type = groups.group ?? groups.door ?? groups.house ?? groups.place
    return type === undefined ? (groups.bare === undefined ? '' : '某') : `某${type}`
  })

/** Where a further component ends; -1 where the address does not go on. */
const componentEnd = (folded: string, at: number): number => {
  REST.lastIndex = at
  return REST.test(folded) ? REST.lastIndex : -1
}

const isAgencyAt = (folded: string, at: number): boolean => {
  AGENCY_AFTER.lastIndex = at
  return AGENCY_AFTER.test(folded)
}

/**
 * Where the name before a component begins: not past a district, a word that can't be part of a name, or a
 * word of the dictionary behind which the name has begun already.
 */
const placeStart = (
  { folded, starts, borders }: Reading,
  suffixAt: number,
  earliest: number,
  isSettlement: boolean,
): number => {
  let start = suffixAt
  while (start > earliest && suffixAt - start < LONGEST_NAME) {
    if (!isHanAt(folded, start - 1) || borders[start] === 1) break
    if (start < suffixAt && DISTRICT_END.test(folded.slice(Math.max(0, start - 4), start))) break
    let wordStart = start - 1
    while (wordStart > earliest && starts[wordStart] !== 1) wordStart -= 1
    const isWord = start - wordStart >= 2 && starts[start] === 1
    if (isSettlement && isWord && suffixAt - start >= 1) break
    start -= 1
  }
  return start
}

/** Addresses below the county: township, village, group, road, estate, house and room (法释〔2016〕19号 第10条). */
export const addresses = (reading: Reading): Candidate[] => {
  const { folded } = reading
  const found: Candidate[] = []
  let free = 0
  for (const { 0: suffix, index } of folded.matchAll(ANCHOR)) {
    if (index < free) continue
    const isSettlement = !/[路街巷弄道同区园寓苑]$/u.test(suffix) || /^(?:街道|社区)$/u.test(suffix)
    const start = placeStart(reading, index, free, isSettlement)
    const name = folded.slice(start, index)
    const first = index + suffix.length
    const isGeneric =
      GENERIC_WORDS.has(`${name}${suffix}`) ||
      (suffix.length === 1 && GENERIC_WORDS.has(folded.slice(first - 2, first)))
    const isTooShort = name.length < (isSettlement && componentEnd(folded, first) < 0 ? 2 : 1)
    if (isTooShort || isGeneric || name.includes('某')) continue
    const isTown = suffix === '街道' || suffix === '镇' || suffix === '乡'
    let end = componentEnd(folded, first)
    if (isTown && end < 0 && isAgencyAt(folded, first)) continue
    if (end < 0) end = first
    for (let next = end; next > 0; next = componentEnd(folded, end)) end = next
    found.push({
      kind: 'address',
      start,
      end,
      certainty: end > first ? 'sure' : 'likely',
      masked: maskAddress(folded.slice(start, end)),
      reason: { zh: '县级以下地址', en: 'address below the county' },
    })
    free = end
  }
  return found
}
