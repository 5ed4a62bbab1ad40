import type { Bilingual } from '@/src/domain/bilingual'
import { cite } from '@/src/domain/law'

/** An error refuses the record; a warning lets it pass and is shown. */
export type Severity = 'error' | 'warning'

interface ProblemKind extends Bilingual {
  readonly severity: Severity
  readonly legalBasis?: Bilingual
}

/** Every problem the domain reports: severity, message templates with `{{params}}`, and the article if one applies. */
export const problemCatalogue = {
  'defendants-missing': {
    severity: 'error',
    zh: '案件至少要有一个被告，请填写被告机关',
    en: 'A case needs at least one defendant: enter the agency',
  },
  'defendant-twice': {
    severity: 'error',
    zh: '同一机关以同一身份重复列为被告，请删去第{{position}}行',
    en: 'The same agency is listed twice in the same role: delete row {{position}}',
  },
  'sole-defendant-not-alone': {
    severity: 'warning',
    zh: '有多个被告，但第{{position}}行的身份是单独被告，请改为共同被告',
    en: 'There are several defendants but row {{position}} is marked sole: change it to joint',
  },
  'filed-on-missing': {
    severity: 'error',
    zh: '请填写立案日期',
    en: 'Enter the day of acceptance',
  },
  'date-before-filing': {
    severity: 'error',
    zh: '{{day}}早于立案日期{{filedOn}}，请核对',
    en: '{{day}} is before the day of acceptance {{filedOn}}: check both',
  },
  'date-in-future': {
    severity: 'error',
    zh: '{{day}}晚于今天{{today}}，尚未发生的事不能登记',
    en: '{{day}} is after today, {{today}}: what has not happened cannot be recorded',
  },
  'date-invalid': {
    severity: 'error',
    zh: '“{{value}}”不是有效日期，请按“2026-03-01”填写',
    en: '"{{value}}" is no calendar day: write it like 2026-03-01',
  },
  'concluded-without-outcome': {
    severity: 'error',
    zh: '已填结案日期，但第{{position}}个被告没有结案方式，请补填',
    en: 'The case is concluded but defendant {{position}} has no outcome: enter it',
  },
  'outcome-without-conclusion': {
    severity: 'error',
    zh: '第{{position}}个被告已有结案方式，但没有结案日期，请补填',
    en: 'Defendant {{position}} has an outcome but the case has no day of conclusion: enter it',
  },
  'outcome-not-for-instance': {
    severity: 'error',
    zh: '“{{outcome}}”只用于二审或再审，请核对审级或结案方式',
    en: '"{{outcome}}" belongs to an appeal or a retrial: check the instance or the outcome',
  },
  'altered-to-missing': {
    severity: 'warning',
    zh: '改判后请选择改判的具体结果，否则无法认定是否败诉',
    en: 'Choose the outcome that the altered judgment gives, otherwise the loss stays undetermined',
  },
  'altered-to-unexpected': {
    severity: 'error',
    zh: '只有“改判”才填改判结果，且改判结果应为具体裁判方式',
    en: 'Only an altered judgment takes a new outcome, and that must be a concrete one',
  },
  'judgment-without-hearing': {
    severity: 'warning',
    zh: '一审以判决结案，但没有开庭日期，请核对',
    en: 'A first-instance judgment without a hearing: check the day of the hearing',
  },
  'effective-without-conclusion': {
    severity: 'error',
    zh: '已填生效日期，但没有结案日期，请补填',
    en: 'The case is effective but has no day of conclusion: enter it',
  },
  'effective-before-conclusion': {
    severity: 'error',
    zh: '生效日期{{effectiveOn}}早于结案日期{{concludedOn}}，请核对',
    en: 'Effective on {{effectiveOn}}, before the conclusion on {{concludedOn}}: check both',
  },
  'hearing-after-conclusion': {
    severity: 'warning',
    zh: '开庭日期{{heardOn}}晚于结案日期{{concludedOn}}，请核对',
    en: 'Heard on {{heardOn}}, after the conclusion on {{concludedOn}}: check both',
  },
  'reopened-without-remand': {
    severity: 'error',
    zh: '案件已结，只有发回重审才能重新打开',
    en: 'The case is concluded: only a remand re-opens it',
  },
  'reconsideration-outcome-contradicts': {
    severity: 'error',
    zh: '原行政行为的结果是“{{original}}”，复议决定的结果不能是“{{reconsideration}}”，请核对',
    en: 'The outcome for the original act is "{{original}}": "{{reconsideration}}" contradicts it for the reconsideration decision',
    legalBasis: cite('administrative-litigation-interpretation', 136),
  },
  'case-number-missing': {
    severity: 'error',
    zh: '请填写案号',
    en: 'Enter the case number',
  },
  'case-number-old-style': {
    severity: 'error',
    zh: '“{{value}}”是2016年以前的旧式案号，请改写为“(2025)黔2301行初12号”的形式',
    en: '"{{value}}" is a case number of the style before 2016: write it like (2025)黔2301行初12号',
  },
  'case-number-not-administrative': {
    severity: 'error',
    zh: '“{{value}}”不是行政案件的案号',
    en: '"{{value}}" is not the number of an administrative case',
  },
  'case-number-malformed': {
    severity: 'error',
    zh: '“{{value}}”不是完整的案号，应如“(2025)黔2301行初12号”',
    en: '"{{value}}" is no case number: it should read like (2025)黔2301行初12号',
  },
  'head-post-missing': {
    severity: 'error',
    zh: '请选择出庭负责人的职务',
    en: 'Choose the post of the head who appeared',
    legalBasis: cite('head-appearance', 2),
  },
  'head-origin-not-counted': {
    severity: 'error',
    zh: '出庭人属于“{{origin}}”，不是被诉行政机关负责人，不能登记为负责人出庭',
    en: 'Who appeared belongs to "{{origin}}" and is no head of the agency: it does not count as the head’s appearance',
    legalBasis: cite('head-appearance', 2),
  },
  'identity-certificate-missing': {
    severity: 'warning',
    zh: '缺少加盖印章、载明姓名职务的负责人身份证明，不能补正的视为未出庭',
    en: 'The sealed certificate of name and post is missing: uncorrected, the head counts as absent',
    legalBasis: cite('head-appearance', 6),
  },
  'spoken-without-note': {
    severity: 'error',
    zh: '登记负责人出声，须写明就实质性解决争议说了什么',
    en: 'To record that the head spoke, note what was said on resolving the dispute',
    legalBasis: cite('head-appearance', 11),
  },
  'spoken-without-attending': {
    severity: 'error',
    zh: '负责人未出庭，不能登记出声',
    en: 'The head did not appear, so cannot have spoken',
    legalBasis: cite('head-appearance', 11),
  },
  'absence-reason-missing': {
    severity: 'error',
    zh: '负责人有正当理由未出庭的，请选择理由；没有正当理由的请登记为“未出庭”',
    en: 'Choose the reason that excuses the absence; without one, record the head as absent',
    legalBasis: cite('head-appearance', 8),
  },
  'absence-reason-unexpected': {
    severity: 'error',
    zh: '负责人已出庭，请清除未出庭理由',
    en: 'The head appeared: clear the reason for the absence',
    legalBasis: cite('head-appearance', 8),
  },
  'absence-proof-missing': {
    severity: 'error',
    zh: '不能出庭的理由须附加盖印章或负责人签名的证明材料',
    en: 'The reason for the absence needs a proof with the seal or the signature of the head',
    legalBasis: cite('head-appearance', 9),
  },
  'absence-unexcused': {
    severity: 'warning',
    zh: '负责人无正当理由未出庭，法院可以提出司法建议',
    en: 'The head was absent without a justified reason: the court may issue a judicial suggestion',
    legalBasis: cite('head-appearance', 12),
  },
  'staff-missing': {
    severity: 'warning',
    zh: '负责人未出庭，应当委托相应的工作人员出庭',
    en: 'The head was absent: a member of staff had to appear',
    legalBasis: cite('head-appearance', 10),
  },
  'lawyer-only': {
    severity: 'warning',
    zh: '不得仅委托律师出庭',
    en: 'A lawyer alone may not appear for the agency',
    legalBasis: cite('administrative-litigation', 3),
  },
  'benchmark-kind-differs': {
    severity: 'error',
    zh: '口径不同不能比较：本地为“{{local}}”，全国为“{{benchmark}}”',
    en: 'Different denominators cannot be compared: "{{local}}" here, "{{benchmark}}" in the benchmark',
  },
  'benchmark-rate-empty': {
    severity: 'error',
    zh: '本期没有案件，无从比较',
    en: 'There are no cases in the period, nothing to compare',
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof problemCatalogue

/** A fault in a record: a stable code, the path of the field, and what the message needs. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: Severity
  /** Dotted path of the field in the record, e.g. `defendants.0.outcome`. */
  readonly field: string
  readonly params: Readonly<Record<string, string | number | Bilingual>>
  readonly legalBasis?: Bilingual
}

/** Makes a problem; severity and legal basis come from the catalogue. */
export const problem = (
  code: ProblemCode,
  field: string,
  params: Problem['params'] = {},
): Problem => {
  const kind: ProblemKind = problemCatalogue[code]
  return {
    code,
    severity: kind.severity,
    field,
    params,
    ...(kind.legalBasis ? { legalBasis: kind.legalBasis } : {}),
  }
}

/** Whether any of the problems refuses the record. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((one) => one.severity === 'error')

/**
 * Problems as a record keeps them beside the facts they doubt; null where there are none, so that a query can
 * ask for the doubtful records.
 */
export const recordedWarnings = (
  problems: readonly Problem[],
): Pick<Problem, 'code' | 'field' | 'params'>[] | null =>
  problems.length > 0 ? problems.map(({ code, field, params }) => ({ code, field, params })) : null

/** The message of a problem in one language, with its article in brackets where one applies. */
export const formatProblem = (one: Problem, locale: 'zh' | 'en'): string => {
  const text = problemCatalogue[one.code][locale].replace(
    /\{\{(\w+)\}\}/g,
    (hole, name: string) => {
      const value = one.params[name]
      if (value === undefined) return hole
      return typeof value === 'object' ? value[locale] : String(value)
    },
  )
  if (!one.legalBasis) return text
  return locale === 'zh' ? `${text}（${one.legalBasis.zh}）` : `${text} (${one.legalBasis.en})`
}
