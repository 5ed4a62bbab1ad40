import type { Option, ValueOf } from '@/src/domain/options'
import { problem, type Problem, type ProblemCode } from '@/src/domain/problems'

/** Where in the chain of instances (审级) a case stands; each instance is a case of its own. */
export const caseInstances = [
  { value: 'first', label: { zh: '一审', en: 'First instance' } },
  { value: 'second', label: { zh: '二审', en: 'Second instance' } },
  { value: 'retrial', label: { zh: '再审', en: 'Retrial' } },
  { value: 'retrial-review', label: { zh: '申请再审审查', en: 'Review of a retrial petition' } },
  { value: 'non-litigation', label: { zh: '非诉行政执行审查', en: 'Non-litigation enforcement' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
] as const satisfies readonly Option[]
export type CaseInstance = ValueOf<typeof caseInstances>

/** Type codes (类型代字) of administrative cases (法〔2015〕137号) and the instance they stand for. */
const caseTypes = {
  行初: 'first',
  行终: 'second',
  行再: 'retrial',
  行申: 'retrial-review',
  行监: 'retrial-review',
  行抗: 'retrial-review',
  行审: 'non-litigation',
  行审复: 'non-litigation',
  行辖: 'other',
  行他: 'other',
  行赔初: 'first',
  行赔终: 'second',
  行赔再: 'retrial',
  行赔申: 'retrial-review',
  行赔监: 'retrial-review',
  行赔抗: 'retrial-review',
  行赔他: 'other',
} as const satisfies Record<string, CaseInstance>

export type CaseType = keyof typeof caseTypes

/** The parts of a case number (案号) such as `(2025)黔2301行初12号`. */
export interface CaseNumber {
  readonly year: number
  /** Court code (法院代字), e.g. `黔2301`. */
  readonly courtCode: string
  readonly caseType: CaseType
  readonly instance: CaseInstance
  readonly serial: number
  /** The canonical text, with half-width brackets and without leading zeros. */
  readonly normalized: string
}

export type CaseNumberError = Extract<ProblemCode, `case-number-${string}`>

export type CaseNumberResult =
  | { readonly ok: true; readonly value: CaseNumber }
  | { readonly ok: false; readonly reason: CaseNumberError }

const SHAPE =
  /^\((\d{4})\)(最高法|\p{Script=Han}{1,2}?\d{0,4})(\p{Script=Han}{2,3}?)0*(\d{1,7})号$/u
const OLD_STYLE = /字(第|\d)/u

/**
 * One writing for the many of a case number: half-width digits and brackets, no spaces. Does not
 * judge whether it is one; idempotent.
 */
export const normalizeCaseNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    // Marks that stood behind a space compose with what is now before them.
    .normalize('NFKC')
    .replace(/[〔[【{〈<]/g, '(')
    .replace(/[〕\]】}〉>]/g, ')')
    .replace(/^(\(\d{4}\)\p{Script=Han}+\d*\p{Script=Han}+?)0+(?=[1-9]\d*号$)/u, '$1')

/** Whether a text is the type code of an administrative case. */
const isCaseType = (text: string): text is CaseType => Object.hasOwn(caseTypes, text)

/** The canonical text of a case number. */
export const formatCaseNumber = (
  number: Pick<CaseNumber, 'year' | 'courtCode' | 'caseType' | 'serial'>,
): string => `(${number.year})${number.courtCode}${number.caseType}${number.serial}号`

/**
 * Reads a case number in any of its usual writings (full-width or half-width brackets, 〔〕, spaces,
 * full-width digits). Numbers of the style before 2016 (…字第12号), numbers of other kinds of cases
 * and missing ones give a reason.
 */
export const parseCaseNumber = (text: string | null | undefined): CaseNumberResult => {
  const normalized = normalizeCaseNumber(text ?? '')
  if (normalized === '') return { ok: false, reason: 'case-number-missing' }
  if (OLD_STYLE.test(normalized)) return { ok: false, reason: 'case-number-old-style' }
  const [, year, courtCode, caseType, serial] = SHAPE.exec(normalized) ?? []
  if (!year || !courtCode || !caseType || !serial || Number(serial) === 0) {
    return { ok: false, reason: 'case-number-malformed' }
  }
  if (!isCaseType(caseType)) return { ok: false, reason: 'case-number-not-administrative' }
  const parts = { year: Number(year), courtCode, caseType, serial: Number(serial) }
  return {
    ok: true,
    value: { ...parts, instance: caseTypes[caseType], normalized: formatCaseNumber(parts) },
  }
}

/** The problems of a case number as typed; none when it can be read. */
export const checkCaseNumber = (
  text: string | null | undefined,
  field = 'caseNumber',
): Problem[] => {
  const result = parseCaseNumber(text)
  return result.ok ? [] : [problem(result.reason, field, { value: text ?? '' })]
}
