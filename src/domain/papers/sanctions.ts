import type { Bilingual } from '@/src/domain/bilingual'
import type { Option } from '@/src/domain/options'
import type { Day } from '@/src/domain/day'
import { gapsOf, isBlank, rowsOf, type Contradiction } from '@/src/domain/papers/gap'

/** Degrees of fault. */
export const faultLevels = [
  { value: 'intent', label: { zh: '故意', en: 'Intent' } },
  { value: 'gross', label: { zh: '重大过失', en: 'Gross negligence' } },
  { value: 'ordinary', label: { zh: '一般过失', en: 'Negligence' } },
  { value: 'none', label: { zh: '无过错', en: 'No fault' } },
] as const satisfies readonly Option[]

/** What may be decided; the wording of a party or government sanction is its own text. */
export const sanctionMeasures = [
  { value: 'criticism', label: { zh: '批评教育', en: 'Criticism' } },
  { value: 'written-review', label: { zh: '责令书面检查', en: 'Written self-criticism' } },
  { value: 'circulated-criticism', label: { zh: '通报批评', en: 'Circulated criticism' } },
  { value: 'admonition', label: { zh: '诫勉', en: 'Admonition' } },
  { value: 'no-award', label: { zh: '取消评优资格', en: 'No award' } },
  { value: 'permit-suspended', label: { zh: '暂扣执法证件', en: 'Enforcement permit suspended' } },
  { value: 'transfer', label: { zh: '调离执法岗位', en: 'Moved from enforcement' } },
  { value: 'disciplinary', label: { zh: '政务处分', en: 'Disciplinary sanction' } },
  { value: 'other', label: { zh: '其他处理', en: 'Other' } },
] as const satisfies readonly Option[]

type Text = string | null | undefined

/** A person held accountable, or exempted with a reason. */
export interface SanctionedPerson {
  readonly post?: Text
  readonly name?: Text
  readonly faultLevel?: Text
  readonly isExempt?: boolean | null
  readonly exemptionReason?: Text
  readonly measure?: Text
  readonly legalBasis?: Text
  readonly heardOn?: Text
  readonly statement?: Text
  readonly decidedOn?: Text
  readonly carriedOutOn?: Text
}

export interface Sanction {
  readonly persons?: readonly SanctionedPerson[] | null
}

const sanctioned = [
  'measure',
  'legalBasis',
  'heardOn',
  'statement',
  'decidedOn',
  'carriedOutOn',
] as const

const hasAll = (person: SanctionedPerson, fields: readonly (keyof SanctionedPerson)[]): boolean =>
  fields.every((field) => !isBlank(person[field]))

/** What a decision on accountability still lacks: each person heard and decided on, or exempted with a reason. */
export const gapsInSanctions = ({ persons }: Sanction): Bilingual[] => {
  const rows = rowsOf(persons)
  const heard = rows.filter(({ isExempt }) => !isExempt)
  return gapsOf([
    { isMet: rows.length > 0, zh: '责任人（至少一人）', en: 'at least one person' },
    {
      isMet: rows.every((person) => hasAll(person, ['post', 'name', 'faultLevel'])),
      zh: '每名责任人的岗位、姓名和过错程度',
      en: 'post, name and degree of fault of each person',
    },
    {
      isMet: heard.every((person) => hasAll(person, sanctioned)),
      zh: '每名被追责人的处理方式、依据、听取意见的日期和本人意见、决定日期和执行日期',
      en: 'measure, basis, hearing with the statement, day of the decision and of carrying it out, for each person held accountable',
    },
    {
      isMet: rows.every((person) => !person.isExempt || !isBlank(person.exemptionReason)),
      zh: '免责人员的免责理由',
      en: 'the reason of each exemption',
    },
  ])
}

/** What cannot be: decided before the person was heard, carried out before it was decided, or in the future. */
export const contradictionInSanctions = (
  { persons }: Sanction,
  today: Day,
): Contradiction<
  | 'sanction.notHeard'
  | 'sanction.decidedBeforeHeard'
  | 'sanction.carriedOutEarly'
  | 'sanction.future'
> | null => {
  for (const [index, { heardOn, decidedOn, carriedOutOn }] of rowsOf(persons).entries()) {
    const position = index + 1
    const future = [heardOn, decidedOn, carriedOutOn].find((day) => day && day > today)
    if (future) return { key: 'sanction.future', params: { position, day: future } }
    if (decidedOn && !heardOn) return { key: 'sanction.notHeard', params: { position } }
    if (decidedOn && heardOn && decidedOn < heardOn)
      return { key: 'sanction.decidedBeforeHeard', params: { position, decidedOn, heardOn } }
    if (carriedOutOn && (!decidedOn || carriedOutOn < decidedOn))
      return { key: 'sanction.carriedOutEarly', params: { position } }
  }
  return null
}
