import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'
import { gapsOf, isBlank, type Contradiction } from '@/src/domain/papers/gap'
import type { QuotedRate } from '@/src/domain/papers/written-reports'

type Text = string | null | undefined

/** The yearly law report of a principal leader (述法): in writing and on site. */
export interface LawReport extends QuotedRate {
  readonly post?: Text
  readonly text?: Text
  readonly file?: unknown
  readonly onSiteOn?: Text
  readonly questions?: Text
}

/** What a law report still lacks. */
export const gapsInLawReport = (doc: LawReport): Bilingual[] =>
  gapsOf([
    { isMet: !isBlank(doc.post), zh: '述法人职务', en: 'the post of who reports' },
    {
      isMet: !isBlank(doc.text) || !isBlank(doc.file),
      zh: '书面述法报告（正文或文件）',
      en: 'the report in writing, as text or file',
    },
    { isMet: !isBlank(doc.onSiteOn), zh: '现场述法日期', en: 'the day of the report on site' },
    {
      isMet: !isBlank(doc.numerator) && !isBlank(doc.denominator),
      zh: '引用的败诉件数和审结件数',
      en: 'the numbers of lost and of concluded cases quoted',
    },
    { isMet: !isBlank(doc.questions), zh: '现场提问和回答', en: 'questions and answers on site' },
  ])

/** What cannot be: held in the future. */
export const contradictionInLawReport = (
  { onSiteOn }: LawReport,
  today: Day,
): Contradiction<'lawReport.future'> | null =>
  onSiteOn && onSiteOn > today ? { key: 'lawReport.future', params: { onSiteOn } } : null
