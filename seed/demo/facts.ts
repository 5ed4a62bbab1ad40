import type { Day } from '@/src/domain/day'
import type { DutyKind } from '@/src/domain/dutyStates'
import type { CaseInstance } from '@/src/domain/litigation/case-number'
import type {
  AbsenceReason,
  Attendance,
  HeadPost,
  StaffOrigin,
} from '@/src/domain/litigation/attendance'
import type { Procedure, ServiceMode, YesNo } from '@/src/domain/litigation/caseOptions'
import type { DefendantRole } from '@/src/domain/litigation/loss'
import type { OutcomeCode } from '@/src/domain/litigation/outcomes'

/** What the plan of the demo is made of: facts that name agencies, courts and cases in words, never by id. */
export interface PlannedDefendant {
  /** Full name. */
  readonly agency: string
  readonly role: DefendantRole
  readonly outcome: OutcomeCode | null
  readonly alteredTo?: OutcomeCode
  readonly hasChangedAct?: boolean
  readonly headAttended?: YesNo | null
  readonly headSpoke?: YesNo | null
}

export interface PlannedPlaintiff {
  readonly name: string
  readonly kind: 'person' | 'organization'
}

export interface PlannedCase {
  /** What other facts call it by; the case number is given when all are known. */
  readonly key: string
  /** Slug of the place of the acting agency. */
  readonly slug: string
  readonly court: string
  readonly instance: Extract<CaseInstance, 'first' | 'second'>
  readonly procedure: Procedure
  readonly cause: string
  readonly plaintiffs: readonly PlannedPlaintiff[]
  readonly defendants: readonly PlannedDefendant[]
  readonly filedOn: Day
  readonly servedOn: Day | null
  readonly serviceMode: ServiceMode | null
  readonly heardOn: Day | null
  readonly concludedOn: Day | null
  readonly resultServedOn: Day | null
  readonly effectiveOn: Day | null
  /** Key of the case at the instance before. */
  readonly prior?: string
}

/** Facts of a case that come later than its record. */
export type CaseChange = Partial<
  Pick<
    PlannedCase,
    | 'servedOn'
    | 'serviceMode'
    | 'heardOn'
    | 'concludedOn'
    | 'resultServedOn'
    | 'effectiveOn'
    | 'defendants'
  >
>

/** Who came for an agency, as the court or the office records it. */
export interface PlannedAppearance {
  readonly attendance: Attendance
  readonly headName?: string
  readonly headPost?: HeadPost
  readonly hasSpoken?: boolean
  readonly speechNote?: string
  readonly absenceReason?: AbsenceReason
  readonly hasStaff?: boolean
  readonly staffOrigin?: StaffOrigin
  readonly hasLawyer?: boolean
  /** A certificate of identity or a proof of the reason goes with it. */
  readonly hasProof: boolean
}

/** The subject of a duty: a case, a hearing or a judicial suggestion by key, a place by slug, an agency by name. */
export type DutyAction =
  | { readonly action: 'submit'; readonly note: string; readonly withFile: boolean }
  | { readonly action: 'return' | 'waive'; readonly reason: string }
  | { readonly action: 'strike-off' }

interface At {
  /** ISO instant, not after the first minutes of today. */
  readonly at: string
}

export type DemoStep = At &
  (
    | { readonly kind: 'case'; readonly case: PlannedCase }
    | { readonly kind: 'case-change'; readonly case: string; readonly change: CaseChange }
    | {
        readonly kind: 'hearing'
        readonly key: string
        readonly case: string
        readonly startsAt: string
        readonly courtroom: string
        readonly mustHeadAppear: boolean
      }
    | {
        readonly kind: 'hearing-change'
        readonly hearing: string
        readonly change: { readonly startsAt: string } | { readonly state: 'held' | 'cancelled' }
      }
    | { readonly kind: 'receipt'; readonly hearing: string; readonly recipient: string }
    | {
        readonly kind: 'appearance'
        readonly hearing: string
        readonly agency: string
        readonly record: PlannedAppearance
      }
    | {
        readonly kind: 'suggestion'
        readonly key: string
        readonly number: string
        readonly court: string
        readonly agency: string
        /** Of the place of the agency. */
        readonly slug: string
        readonly receivedOn: Day
        readonly replyDueOn: Day | null
        readonly content: string
        readonly items: readonly string[]
      }
    | {
        /** What units of a place owe each year. */
        readonly kind: 'year-duties'
        readonly slug: string
        readonly agencies: readonly string[]
      }
    | {
        readonly kind: 'bulletin'
        readonly key: string
        readonly slug: string
        readonly from: Day
        readonly to: Day
        readonly text: string
      }
    | { readonly kind: 'bulletin-approval'; readonly bulletin: string; readonly slug: string }
    | {
        readonly kind: 'bulletin-issue'
        readonly bulletin: string
        readonly slug: string
        readonly number: string
      }
    | ({
        readonly kind: 'duty'
        readonly duty: DutyKind
        readonly subject: string
        readonly debtor: string
        /** Whose loss it is about, where that tells two duties of one debtor apart. */
        readonly concerned?: string
      } & DutyAction)
  )

export type StepOf<Kind extends DemoStep['kind']> = Extract<DemoStep, { kind: Kind }>
