import type { Bilingual } from '@/src/domain/bilingual'
import { yearOf, type Day } from '@/src/domain/day'
import type { Option } from '@/src/domain/options'
import { gapsOf, isBlank, type Contradiction } from '@/src/domain/papers/gap'

/** How a hearing was observed. */
export const observationModes = [
  { value: 'on-site', label: { zh: '现场旁听', en: 'On site' } },
  { value: 'online', label: { zh: '网络旁听', en: 'Online' } },
] as const satisfies readonly Option[]

type Text = string | null | undefined

/** One hearing that a unit observed (旁听庭审). */
export interface Observation {
  readonly mode?: Text
  readonly heldOn?: Text
  readonly headcount?: number | null
  readonly signIn?: unknown
  readonly lesson?: Text
}

/** What the record of an observed hearing still lacks. */
export const gapsInObservation = (doc: Observation): Bilingual[] =>
  gapsOf([
    { isMet: !isBlank(doc.mode), zh: '旁听方式', en: 'on site or online' },
    { isMet: !isBlank(doc.heldOn), zh: '旁听日期', en: 'the day' },
    { isMet: (doc.headcount ?? 0) >= 1, zh: '旁听人数', en: 'how many observed' },
    { isMet: !isBlank(doc.signIn), zh: '签到名单（文件）', en: 'the sign-in list as a file' },
    { isMet: !isBlank(doc.lesson), zh: '旁听体会', en: 'the lesson learnt' },
  ])

/** What cannot be: a day to come, a day of another year than the quota's, or a day before the hearing. */
export const contradictionInObservation = (
  { heldOn }: Observation,
  { today, year, hearingOn }: { today: Day; year: number; hearingOn: Day },
): Contradiction<
  'observation.future' | 'observation.otherYear' | 'observation.beforeHearing'
> | null => {
  if (!heldOn) return null
  if (heldOn > today) return { key: 'observation.future', params: { heldOn } }
  if (yearOf(heldOn) !== year) return { key: 'observation.otherYear', params: { heldOn, year } }
  if (heldOn < hearingOn) return { key: 'observation.beforeHearing', params: { heldOn, hearingOn } }
  return null
}
