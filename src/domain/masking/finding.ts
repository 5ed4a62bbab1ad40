import type { Bilingual } from '@/src/domain/bilingual'
import type { Option, ValueOf } from '@/src/domain/options'

/**
 * What is taken out of a published case text (法释〔2016〕19号 第8至10条, and the wider practice since 2024,
 * in which the names of companies are masked too).
 */
export const findingKinds = [
  { value: 'party', label: { zh: '当事人', en: 'Party of the case' } },
  { value: 'person', label: { zh: '人名', en: 'Person' } },
  { value: 'company', label: { zh: '单位名称', en: 'Company' } },
  { value: 'shop', label: { zh: '个体经营者字号', en: 'Individual business' } },
  { value: 'id-number', label: { zh: '身份证号码', en: 'Identity number' } },
  { value: 'credit-code', label: { zh: '统一社会信用代码', en: 'Social credit code' } },
  { value: 'passport', label: { zh: '护照等证件号码', en: 'Passport or other document' } },
  { value: 'bank-card', label: { zh: '银行账号', en: 'Bank account' } },
  { value: 'phone', label: { zh: '电话号码', en: 'Telephone' } },
  { value: 'plate', label: { zh: '车牌号', en: 'Number plate' } },
  { value: 'email', label: { zh: '电子邮箱', en: 'E-mail address' } },
  { value: 'account', label: { zh: '微信、QQ 号', en: 'WeChat or QQ account' } },
  { value: 'birth-date', label: { zh: '出生日期', en: 'Date of birth' } },
  { value: 'property-certificate', label: { zh: '产权证号', en: 'Property certificate' } },
  { value: 'address', label: { zh: '县级以下地址', en: 'Address below the county' } },
] as const satisfies readonly Option[]
export type FindingKind = ValueOf<typeof findingKinds>

/** How certain a rule is: a doubtful finding is masked too, and an editor looks at it first. */
export type Certainty = 'sure' | 'likely' | 'doubtful'

/** One piece of personal data in a text. */
export interface Finding {
  readonly kind: FindingKind
  /** Offsets in UTF-16 code units, end exclusive: `text.slice(start, end) === raw`. */
  readonly start: number
  readonly end: number
  readonly raw: string
  /** What stands in its place in the published text. */
  readonly masked: string
  readonly certainty: Certainty
  /** Why it was found, for the editor. */
  readonly reason: Bilingual
}

/** What a rule hands over before overlaps are resolved and names are numbered. */
export interface Candidate {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
  readonly certainty: Certainty
  readonly reason: Bilingual
  /** The replacement without its number. */
  readonly masked: string
  /**
   * Who or what is named: the same identity gets the same replacement, and two identities that would look
   * alike are numbered. Absent where a replacement is never numbered.
   */
  readonly identity?: string
}

/** A party of the case as the office has recorded it. */
export interface Party {
  readonly name: string
  /** Read from the name where it is not given. */
  readonly kind?: 'person' | 'organization'
}

/** The settings of a publisher. */
export interface MaskingOptions {
  /** Names that must not remain, in any spelling. */
  readonly parties?: readonly Party[]
  /** Whether lawyers and their firms stay, as in 法释〔2016〕19号 第11条; they are masked unless asked for. */
  readonly keepsLawyers?: boolean
}
