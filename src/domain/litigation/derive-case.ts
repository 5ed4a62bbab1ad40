import type { AdministrativeField } from '@/src/domain/organization/fields'
import { caseState } from '@/src/domain/litigation/case-state'
import type { CaseState } from '@/src/domain/litigation/caseOptions'
import {
  concreteOutcome,
  isCaseJudged,
  isLoss,
  LOSS_RULE_VERSION,
  type DefendantOutcome,
} from '@/src/domain/litigation/loss'
import type { Day } from '@/src/domain/day'

/** One defendant as a case records it; `agency` is an opaque id. */
export interface DefendantFacts extends DefendantOutcome {
  readonly agency: string
  readonly hasChangedAct?: boolean | null | undefined
}

/** What a clerk or a court list states about a case. */
export interface CaseFacts {
  readonly caseNumber: string
  readonly court: string
  readonly defendants: readonly DefendantFacts[]
  readonly filedOn?: Day | null | undefined
  readonly servedOn?: Day | null | undefined
  readonly heardOn?: Day | null | undefined
  readonly concludedOn?: Day | null | undefined
  readonly effectiveOn?: Day | null | undefined
}

/** What the record of an agency contributes. */
export interface AgencyFacts {
  readonly region: string
  readonly field: AdministrativeField
}

/** What follows from the facts; the statistics, lists and access rules read only this. */
export interface DerivedCase {
  readonly uniqueKey: string
  readonly state: CaseState
  readonly originalAgency: string | null
  readonly region: string | null
  readonly field: AdministrativeField | null
  /** Every agency in the case, third parties too. */
  readonly parties: string[]
  /** The defendants: an agency that appears twice in a case is one. */
  readonly sued: string[]
  readonly losers: string[]
  readonly losses: readonly boolean[]
  readonly isLost: boolean
  readonly isJudged: boolean
  readonly isWithdrawnAfterChange: boolean
  readonly lossRuleVersion: string
}

/** One dispute is one case once: number and court together (design §8). */
export const caseKey = (caseNumber: string, court: string): string => `${caseNumber}|${court}`

/**
 * Derives what a case means from what it states. The first defendant is the original acting agency: its
 * region and field are the case's. Third parties never lose.
 *
 * @param agencyOf record of an agency by id
 * @param today a hearing after it is not held yet
 */
export const deriveCase = (
  facts: CaseFacts,
  agencyOf: (id: string) => AgencyFacts | undefined,
  today: Day,
): DerivedCase => {
  const original = facts.defendants.find(({ role }) => role !== 'third-party')
  const home = original ? agencyOf(original.agency) : undefined
  const losses = facts.defendants.map(
    ({ role, outcome, alteredTo, priorOutcome }) =>
      role !== 'third-party' && isLoss(outcome, { alteredTo, priorOutcome }),
  )
  const agenciesOf = (isMeant: (one: DefendantFacts, index: number) => boolean): string[] => [
    ...new Set(facts.defendants.filter(isMeant).map(({ agency }) => agency)),
  ]
  const isWithdrawal = (defendant: DefendantFacts) =>
    ['withdrawal-granted', 'deemed-withdrawn'].includes(
      concreteOutcome(defendant.outcome, defendant) ?? '',
    )
  return {
    uniqueKey: caseKey(facts.caseNumber, facts.court),
    state: caseState(facts, today),
    originalAgency: original?.agency ?? null,
    region: home?.region ?? null,
    field: home?.field ?? null,
    parties: agenciesOf(() => true),
    sued: agenciesOf(({ role }) => role !== 'third-party'),
    losers: agenciesOf((_, index) => losses[index] === true),
    losses,
    isLost: losses.includes(true),
    isJudged: isCaseJudged(facts.defendants),
    isWithdrawnAfterChange: facts.defendants.some(
      (one) => one.hasChangedAct === true && isWithdrawal(one),
    ),
    lossRuleVersion: LOSS_RULE_VERSION,
  }
}
