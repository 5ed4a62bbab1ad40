import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'
import type { DutyKind } from '@/src/domain/dutyStates'
import type { PaperSlug } from '@/src/domain/papers/paper'
import type { PeriodLength } from '@/src/domain/periods/deadline'
import type { FactsOf, RuleSubject, Settlement } from '@/src/domain/rules/facts'

/** Parameters of which a rule names those that it heeds. */
export type ParameterName = 'days' | 'percent' | 'minimumCount' | 'startsFrom'

/** The terms on which a duty is opened; each duty keeps those of its own opening. */
export interface DutyTerms {
  /** Length of a period that the office sets, in working days. */
  readonly days: number
  /** Percentage as decimal text, e.g. `'30'`. */
  readonly percent: string
  /** With fewer cases a rate is not judged. */
  readonly minimumCount: number
  readonly startsFrom: 'concluded' | 'effective'
}

/** What an office may tune of a rule. */
export interface RuleParameters extends DutyTerms {
  readonly isEnabled: boolean
  /** Days before the due date on which the debtor and the supervisor are reminded. */
  readonly reminderDays: readonly number[]
  /** Days overdue at which debtor, supervisor and prefecture are told, in turn. */
  readonly escalationDays: readonly number[]
  /** What the notice asks for. */
  readonly demand: Bilingual
  /** 0 where no row of the `rules` collection exists and the defaults of the code apply. */
  readonly version: number
}

/** What must be handed in: a paper, or a file or a note of some length; for a hearing, also the record of it. */
export interface EvidenceNeed {
  /** Fewest characters of a note that comes without a file; 0 where a paper says it all. */
  readonly noteLength: number
  /** The result of the appearance must have been recorded. */
  readonly needsAppearance: boolean
  /** Nothing is handed in: a record that a second person approves settles it. */
  readonly isSettledByRecord?: boolean
  /** The paper that must be complete: see `src/domain/papers`. */
  readonly paper?: PaperSlug
}

/** When a demand is due: by a day that is given, or by a period to be counted. */
export type Due =
  | { readonly on: Day }
  | {
      readonly from: Day
      readonly period: PeriodLength
      /** Periods of courts heed local holidays only where the office switched that on. */
      readonly calendar: 'court' | 'office'
    }

/** Something that the facts demand of somebody. */
export interface Demand {
  /** Id of the agency that owes it. */
  readonly debtor: string
  /** Id of the agency whose loss or fault it is about, where that is not the debtor. */
  readonly concerned?: string
  /** Id of the office that checks it, where it is not the one that the rule names. */
  readonly supervisor?: string
  /** Id of the record that it is about. */
  readonly subject: string
  /** Tells apart demands of one debtor on one subject, e.g. the year. */
  readonly period: string | null
  readonly due: Due
  readonly legalBasis: Bilingual
  readonly title: Bilingual
  /** The figures that opened it, kept as they were. */
  readonly figures?: Readonly<Record<string, unknown>>
  /**
   * The day on which it lost its point (a case was concluded before the answer was due): it is not
   * opened any more, and lifted unless it was overdue by then.
   */
  readonly mootOn?: Day | null | undefined
  /** The record that proves it done and that a second person has approved: nothing more to hand in. */
  readonly settledBy?: Settlement | null | undefined
}

/** What a rule needs to know besides facts and parameters. */
export interface RuleContext {
  readonly today: Day
}

/** One mechanism of the model: what facts open which duty, who owes it, by when and on what basis. */
export interface Rule<Subject extends RuleSubject = RuleSubject> {
  readonly kind: DutyKind
  readonly subject: Subject
  readonly title: Bilingual
  readonly tunable: readonly ParameterName[]
  readonly defaults: Omit<RuleParameters, 'version'>
  readonly evidence: EvidenceNeed
  /** Who checks and strikes off: the office of the debtor's region, or that of the prefecture. */
  readonly supervisor: 'own-office' | 'prefecture-office'
  /** Once opened, later facts neither re-date nor lift it: it was triggered by figures of that day. */
  readonly isFrozen: boolean
  /** Whether a supervisor may waive it; an alert of a threshold can't be dismissed by hand. */
  readonly isWaivable: boolean
  /** Whether opening and moving it is told; the notices of a hearing already say it. */
  readonly isAnnounced: boolean
  demands(facts: FactsOf[Subject], parameters: DutyTerms, context: RuleContext): readonly Demand[]
}

/** Defaults that most rules share. */
export const commonDefaults = {
  isEnabled: true,
  days: 10,
  percent: '0',
  minimumCount: 1,
  startsFrom: 'concluded',
  reminderDays: [5, 3, 1],
  escalationDays: [1, 3, 7],
} as const satisfies Partial<RuleParameters>

/** One duty for one subject, debtor and period, however often and wherever a rule fires. */
export const dutyKey = (
  kind: DutyKind,
  {
    subject,
    debtor,
    concerned,
    period,
  }: Pick<Demand, 'subject' | 'debtor' | 'concerned' | 'period'>,
): string =>
  [
    kind,
    subject,
    debtor,
    period ?? '',
    ...(concerned && concerned !== debtor ? [concerned] : []),
  ].join('|')
