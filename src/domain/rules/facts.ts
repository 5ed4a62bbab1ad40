import type { Day } from '@/src/domain/day'
import type { MatterKind } from '@/src/domain/counsel/matter'
import type { CaseInstance } from '@/src/domain/litigation/case-number'
import type { HearingState } from '@/src/domain/litigation/caseOptions'
import type { DefendantOutcome } from '@/src/domain/litigation/loss'
import type { Period } from '@/src/domain/metrics/period'
import type { Rate } from '@/src/domain/metrics/rate'

type Maybe<T> = T | null | undefined

/** One defendant of a case; `agency` is an opaque id. */
export interface DefendantOfCase extends DefendantOutcome {
  readonly agency: string
  readonly isLoss: boolean
}

/** A case at one instance, as the rules read it. */
export interface CaseFacts {
  readonly id: string
  readonly caseNumber: string
  readonly instance: CaseInstance
  readonly isTrashed: boolean
  readonly servedOn?: Maybe<Day>
  readonly concludedOn?: Maybe<Day>
  readonly resultServedOn?: Maybe<Day>
  readonly effectiveOn?: Maybe<Day>
  /** How often a remand has set its result aside: each new result is a new matter. */
  readonly remands: number
  /** The day of the last result that a remand set aside. */
  readonly setAsideResultOn?: Maybe<Day>
  readonly defendants: readonly DefendantOfCase[]
}

/** What settles a duty without a submission: a record that a second person has approved. */
export interface Settlement {
  readonly by: 'bulletin' | 'matter' | 'legality-review'
  /** Id of the record. */
  readonly id: string
  /** How a reader knows it: a number or a title. */
  readonly number: string
}

/** The loss of one defendant in one case: what the four musts (四必) follow from. */
export interface LossFacts {
  /** Id of the case. */
  readonly id: string
  readonly caseNumber: string
  readonly agency: string
  readonly agencyName: string
  /** Null unless the agency lost, the result is in effect and no later instance has taken its place. */
  readonly effectiveOn: Day | null
  /** How often a remand has set a result aside. */
  readonly remands: number
  /** The rule-of-law office of the agency's region: it circulates the loss. */
  readonly lawOffice: string
  /** The government whose leader in charge talks to the agency: the prefecture's where a county's own lost. */
  readonly government: string | null
  /** The issued bulletin that names this loss. */
  readonly circulatedBy: Settlement | null
}

/** A unit of administration in a calendar year. */
export interface UnitYearFacts {
  readonly agency: string
  readonly agencyName: string
  readonly year: number
}

/** A problem that an inspection found. */
export interface FindingFacts {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** The office that found it and re-checks it. */
  readonly lead: string
  readonly isWithdrawn: boolean
  readonly dueOn: Day
  readonly legalBasis: string
}

/** A hearing with the agencies that are called to it. */
export interface HearingFacts {
  readonly id: string
  readonly caseNumber: string
  readonly state: HearingState
  readonly heldOn: Day
  readonly isCaseTrashed: boolean
  /** One appearance for each agency that still is a party of the case. */
  readonly appearances: readonly { readonly id: string; readonly agency: string }[]
}

/** A judicial suggestion to one agency. */
export interface SuggestionFacts {
  readonly id: string
  readonly number: string
  readonly agency: string
  readonly isTrashed: boolean
  readonly receivedOn: Day
  readonly replyDueOn?: Maybe<Day>
}

/** The loss rate of a county or district in a calendar year to date: first instance, concluded. */
export interface RegionYearFacts {
  readonly region: string
  readonly regionName: string
  readonly isPrefecture: boolean
  /** The county's people's government; null where none is on record. */
  readonly government: string | null
  readonly year: number
  readonly period: Period
  readonly rate: Rate
}

/** How often the head of an agency came to court in a calendar year to date, by cases heard. */
export interface AgencyYearFacts {
  readonly agency: string
  readonly agencyName: string
  readonly year: number
  readonly period: Period
  readonly rate: Rate
  /** Heard cases of which it is not on record whether the head came. */
  readonly unknown: number
}

/** A matter in which legal counsel must take part. */
export interface MatterFacts {
  readonly id: string
  readonly title: string
  readonly kind: MatterKind
  readonly unit: string
  /** Id of the case, where it is about one. */
  readonly case: string | null
  readonly openedOn: Day
  readonly dueOn: Day
  readonly isWithdrawn: boolean
  /** Passed its gate with a reviewed opinion: nothing more is owed. */
  readonly passedBy: Settlement | null
}

/** A draft of a major decision that was sent for legality review. */
export interface LegalityReviewFacts {
  readonly id: string
  readonly title: string
  /** The organization that reviews, and the unit that prepared the decision. */
  readonly reviewer: string
  readonly handlingUnit: string
  readonly submittedOn: Day
  readonly isWithdrawn: boolean
  readonly concludedBy: Settlement | null
}

/** What a rule reads, by its subject. */
export interface FactsOf {
  readonly case: CaseFacts
  readonly loss: LossFacts
  readonly hearing: HearingFacts
  readonly suggestion: SuggestionFacts
  readonly 'region-year': RegionYearFacts
  readonly 'agency-year': AgencyYearFacts
  readonly 'unit-year': UnitYearFacts
  readonly finding: FindingFacts
  readonly matter: MatterFacts
  readonly 'legality-review': LegalityReviewFacts
}

export type RuleSubject = keyof FactsOf
