import type { Candidate } from '@/src/domain/masking/finding'
import type { Reading } from '@/src/domain/masking/reading'

const YEAR = '[(\\[【]\\d{4}[)\\]】]'
const REAL_ESTATE = new RegExp(
  `\\p{Script=Han}\\s?${YEAR}\\s?\\p{Script=Han}{0,12}(不动产(?:权|证明))\\s?第?\\s?\\d{1,12}\\s?号`,
  'gu',
)
/** 房权证…字第…号, 林证字(2008)第…号, 农地承包权(2004)第…号, 国用(2006)第…号 and the like. */
const OLDER = new RegExp(
  `(?:(?:\\(\\p{Script=Han}{1,6}\\)|\\p{Script=Han}{0,6}?))(房权证|房产证|房屋所有权证|房地证|林权?证|国用|集用|集建|土国用|土集用|农地承包权|农地(?:承包)?权?|草原证|宅基地使用证)[\\p{Script=Han}]{0,8}\\s?(?:${YEAR})?\\s?(?:字\\s?)?(?:${YEAR})?\\s?第?\\s?[A-Z]?\\d[\\d-]{0,19}\\s?号`,
  'gu',
)
const LABELLED =
  /(?:林权证|房产证|房权证|不动产权证书?|土地使用证|土地证|承包经营权证|产权证)(?:书?编?号码?)[为是系:\s]{0,3}([A-Z]{0,3}\d{5,20})(?![0-9A-Za-z])/gu

/** Words before an old certificate that are no part of it. */
const LEAD = /^.*(?:证书?号码?[为是系]?|[为的持有发是及和与在《])/u

/** Numbers of property certificates: real estate, houses, forest, land use and contracted land. */
export const propertyCertificates = ({ folded }: Reading): Candidate[] => {
  const at = (start: number, end: number, masked: string): Candidate => ({
    kind: 'property-certificate',
    start,
    end,
    certainty: 'sure',
    masked,
    reason: { zh: '权属证书号', en: 'number of a property certificate' },
  })
  const found = [...folded.matchAll(REAL_ESTATE)].map(({ 0: raw, 1: type = '', index }) =>
    at(index, index + raw.length, `${type}第***号`),
  )
  for (const { 0: raw, 1: type = '', index } of folded.matchAll(OLDER)) {
    const beforeType = raw.slice(0, raw.indexOf(type))
    const lead = LEAD.exec(beforeType)?.[0].length ?? 0
    found.push(at(index + lead, index + raw.length, `${type}第***号`))
  }
  for (const { 0: raw, 1: number = '', index } of folded.matchAll(LABELLED)) {
    found.push(at(index + raw.length - number.length, index + raw.length, '***'))
  }
  return found
}
