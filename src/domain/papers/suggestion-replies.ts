import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'
import type { Option } from '@/src/domain/options'
import { areComplete, gapsOf, isBlank, rowsOf, type Contradiction } from '@/src/domain/papers/gap'

/** What became of an item of a judicial suggestion. */
export const adoptions = [
  { value: 'adopted', label: { zh: '采纳', en: 'Adopted' } },
  { value: 'partly', label: { zh: '部分采纳', en: 'Adopted in part' } },
  { value: 'not', label: { zh: '不采纳', en: 'Not adopted' } },
] as const satisfies readonly Option[]

type Text = string | null | undefined

/** The reply to a judicial suggestion, item by item. */
export interface SuggestionReply {
  readonly items?:
    | readonly {
        readonly suggestion?: Text
        readonly adoption?: Text
        readonly reply?: Text
        readonly doneOn?: Text
      }[]
    | null
  /** How many items the suggestion has. */
  readonly expectedItems?: number | null
  readonly number?: Text
  readonly repliedOn?: Text
  readonly letter?: unknown
}

/** What a reply still lacks (法释〔2023〕11号第八条: 书面回复). */
export const gapsInSuggestionReply = (doc: SuggestionReply): Bilingual[] => {
  const expected = doc.expectedItems ?? 1
  return gapsOf([
    {
      isMet: rowsOf(doc.items).length >= expected,
      zh: `逐条答复（司法建议共 ${expected} 条）`,
      en: `an answer to each of the ${expected} items`,
    },
    {
      isMet: areComplete(doc.items, ['suggestion', 'adoption', 'reply']),
      zh: '每条建议的内容、采纳情况和答复',
      en: 'for each item what was suggested, whether it was adopted, and the reply',
    },
    { isMet: !isBlank(doc.repliedOn), zh: '复函日期', en: 'the day of the reply' },
    { isMet: !isBlank(doc.letter), zh: '复函（文件）', en: 'the letter of reply as a file' },
  ])
}

/** What cannot be: replied, or an item put into practice, in the future. */
export const contradictionInSuggestionReply = (
  { items, repliedOn }: SuggestionReply,
  today: Day,
): Contradiction<'suggestionReply.future'> | null => {
  const days = [repliedOn, ...rowsOf(items).map(({ doneOn }) => doneOn)]
  const day = days.find((one) => one && one > today)
  return day ? { key: 'suggestionReply.future', params: { day } } : null
}
