import type { Bilingual } from '@/src/domain/bilingual'
import type { Option } from '@/src/domain/options'

/** Why the yearly analysis proposes a referral. */
export const referralReasons = [
  {
    value: 'repeated-losses',
    label: { zh: '同类案件多次败诉', en: 'Repeated losses of one kind' },
  },
  {
    value: 'absent-without-reason',
    label: { zh: '负责人无正当理由不出庭', en: 'Head absent without lawful reason' },
  },
  {
    value: 'accountability-overdue',
    label: { zh: '责任追究逾期未办', en: 'Accountability overdue' },
  },
  { value: 'other', label: { zh: '其他线索', en: 'Other clue' } },
] as const satisfies readonly Option[]
export type ReferralReason = (typeof referralReasons)[number]['value']

/** Losses of one cause class in a year from which the analysis proposes, unless the office asks otherwise. */
export const LEAST_LOSSES = 3

/** A fact of the year about one agency; `record` is the id of the record behind it. */
export interface YearFact {
  readonly agency: string
  readonly record: string
}

/** A lost case with the class of its cause. */
export interface LossFact extends YearFact {
  readonly causeClass: string
  readonly causeLabel: Bilingual
}

/** The facts of a year that the analysis reads. */
export interface ReferralYear {
  readonly year: number
  readonly leastLosses: number
  readonly losses: readonly LossFact[]
  /** Appearances from which the head stayed away without one of the lawful reasons. */
  readonly absences: readonly YearFact[]
  /** Duties to hold somebody accountable that are overdue. */
  readonly overdueAccountability: readonly YearFact[]
}

/** A candidate of the analysis: one for a year, an agency and a reason. */
export interface ReferralCandidate {
  readonly agency: string
  readonly reason: ReferralReason
  /** Tells apart what one agency did of one kind in one year, e.g. the class of the causes. */
  readonly matter: string
  readonly description: Bilingual
  readonly collection: 'cases' | 'appearances' | 'duties'
  readonly records: readonly string[]
}

const byKey = <Fact extends YearFact>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): Fact[][] => {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()]
}

const recordsOf = (facts: readonly YearFact[]): string[] => [
  ...new Set(facts.map(({ record }) => record)),
]

const repeatedLosses = ({ year, leastLosses, losses }: ReferralYear): ReferralCandidate[] =>
  byKey(losses, ({ agency, causeClass }) => `${agency}|${causeClass}`).flatMap((group) => {
    const [first] = group
    const records = recordsOf(group)
    if (!first || records.length < leastLosses) return []
    return [
      {
        agency: first.agency,
        reason: 'repeated-losses',
        matter: first.causeClass,
        description: {
          zh: `${year}年“${first.causeLabel.zh}”类案件败诉${records.length}件（达到${leastLosses}件）`,
          en: `${records.length} cases lost in ${year} on “${first.causeLabel.en}” (line: ${leastLosses})`,
        },
        collection: 'cases',
        records,
      },
    ]
  })

const oneForEachAgency = (
  facts: readonly YearFact[],
  describe: (count: number) => Pick<ReferralCandidate, 'reason' | 'description' | 'collection'>,
): ReferralCandidate[] =>
  byKey(facts, ({ agency }) => agency).flatMap((group) => {
    const [first] = group
    const records = recordsOf(group)
    return first ? [{ agency: first.agency, matter: '', records, ...describe(records.length) }] : []
  })

/** What the records of a year give reason to look into (年度分析). Nothing here accuses: people review it. */
export const referralCandidates = (facts: ReferralYear): ReferralCandidate[] => [
  ...repeatedLosses(facts),
  ...oneForEachAgency(facts.absences, (count) => ({
    reason: 'absent-without-reason',
    collection: 'appearances',
    description: {
      zh: `${facts.year}年负责人无正当理由不出庭${count}次（法释〔2020〕3号第八条）`,
      en: `Head absent without a lawful reason ${count} times in ${facts.year} (Fa Shi [2020] No. 3, art. 8)`,
    },
  })),
  ...oneForEachAgency(facts.overdueAccountability, (count) => ({
    reason: 'accountability-overdue',
    collection: 'duties',
    description: {
      zh: `责任追究任务逾期未办${count}项`,
      en: `Duties to hold somebody accountable overdue: ${count}`,
    },
  })),
]

/** One candidate for a year, agency, reason and matter, however often the analysis runs. */
export const candidateKey = (
  year: number,
  { agency, reason, matter }: Pick<ReferralCandidate, 'agency' | 'reason' | 'matter'>,
): string => [year, agency, reason, matter].join('|')
