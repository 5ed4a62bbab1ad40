import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'
import { areComplete, gapsOf, isBlank, type Contradiction } from '@/src/domain/papers/gap'

type Text = string | null | undefined

/** A count of the loss rate as it is quoted. */
export interface QuotedRate {
  readonly numerator?: number | null
  readonly denominator?: number | null
}

/** The written report of a county government above the line (书面报告、检查). */
export interface WrittenReport extends QuotedRate {
  readonly causes?: readonly { readonly cause?: Text }[] | null
  readonly selfCriticism?: Text
  readonly measures?:
    readonly { readonly measure?: Text; readonly owner?: Text; readonly dueOn?: Text }[] | null
  readonly signerName?: Text
  readonly signerPost?: Text
  readonly signedOn?: Text
  readonly file?: unknown
}

/** What a written report still lacks. */
export const gapsInWrittenReport = (doc: WrittenReport): Bilingual[] =>
  gapsOf([
    {
      isMet: !isBlank(doc.numerator) && !isBlank(doc.denominator),
      zh: '败诉件数和审结件数',
      en: 'the numbers of lost and of concluded cases',
    },
    { isMet: areComplete(doc.causes, ['cause']), zh: '超过警戒线的原因', en: 'the causes' },
    { isMet: !isBlank(doc.selfCriticism), zh: '检查内容', en: 'the self-criticism' },
    {
      isMet: areComplete(doc.measures, ['measure', 'owner', 'dueOn']),
      zh: '整改措施（每项写明责任人和完成期限）',
      en: 'the measures, each with who is responsible and by when',
    },
    {
      isMet: !isBlank(doc.signerName) && !isBlank(doc.signerPost) && !isBlank(doc.signedOn),
      zh: '签发人、职务和签发日期',
      en: 'who signed it, in which post and on which day',
    },
    { isMet: !isBlank(doc.file), zh: '签发的报告（文件）', en: 'the signed report as a file' },
  ])

/** Whether a quoted count says something other than the figure it must repeat; what is not quoted yet differs from nothing. */
export const misquotes = (
  { numerator, denominator }: QuotedRate,
  figure: { readonly numerator: number; readonly denominator: number },
): boolean =>
  (!isBlank(numerator) && numerator !== figure.numerator) ||
  (!isBlank(denominator) && denominator !== figure.denominator)

/** What cannot be: signed in the future. */
export const contradictionInWrittenReport = (
  { signedOn }: WrittenReport,
  today: Day,
): Contradiction<'writtenReport.signedFuture'> | null =>
  signedOn && signedOn > today ? { key: 'writtenReport.signedFuture', params: { signedOn } } : null
