import type { Day } from '@/src/domain/day'
import { classifyCause } from '@/src/domain/litigation/causes'
import { checkCaseFacts } from '@/src/domain/litigation/case-state'
import { deriveCase } from '@/src/domain/litigation/derive-case'
import { recordedWarnings, type Problem } from '@/src/domain/problems'
import type { ListedAgency, ListedCourt } from '@/src/imports/organizations'
import type { RowFacts } from '@/src/imports/rowToCase'

/** A row whose court and agencies are known; new ones have no id yet. */
export interface LinkedFacts {
  readonly facts: RowFacts
  readonly court: ListedCourt
  readonly agencies: readonly ListedAgency[]
}

/** The defendants that the row states: the first is the original acting agency, the result is theirs all. */
export const defendantsOf = ({ facts, agencies }: LinkedFacts) =>
  agencies.map(({ id, name }, index) => ({
    // A planned agency has no id yet: its name keeps it apart from the others.
    agency: id || name,
    role: agencies.length === 1 ? ('sole' as const) : ('joint' as const),
    ...(facts.outcome ? { outcome: facts.outcome } : {}),
    hasChangedAct: false,
    ...(index === 0 && facts.headAttended ? { headAttended: facts.headAttended } : {}),
    ...(index === 0 && facts.headSpoke ? { headSpoke: facts.headSpoke } : {}),
  }))

const daysOf = ({ filedOn, servedOn, heardOn, concludedOn, effectiveOn }: RowFacts) => ({
  filedOn,
  ...(servedOn ? { servedOn } : {}),
  ...(heardOn ? { heardOn } : {}),
  ...(concludedOn ? { concludedOn } : {}),
  ...(effectiveOn ? { effectiveOn } : {}),
})

/** What the domain finds wrong or doubtful in the facts of a new case. */
export const problemsOfNewCase = (linked: LinkedFacts, today: Day): Problem[] =>
  checkCaseFacts(
    null,
    {
      ...daysOf(linked.facts),
      instance: linked.facts.instance,
      defendants: defendantsOf(linked),
    },
    { today },
  )

/**
 * What the row states, as the fields of a case. `payload.create` with these makes the same case as
 * {@link newCaseRecord}; a test compares them.
 */
export const statedFields = (linked: LinkedFacts) => {
  const { facts, court } = linked
  return {
    caseNumber: facts.number.normalized,
    court: court.id,
    instance: facts.instance,
    ...(facts.cause ? { cause: facts.cause } : {}),
    procedure: facts.procedure ?? ('ordinary' as const),
    ...(facts.plaintiffs.length > 0
      ? { plaintiffs: facts.plaintiffs.map((one) => ({ ...one })) }
      : {}),
    defendants: defendantsOf(linked),
    ...daysOf(facts),
  }
}

/** The whole record of a new case: what the row states and what the hooks of a save would derive from it. */
export const newCaseRecord = (linked: LinkedFacts, today: Day, importRun: string) => {
  const stated = statedFields(linked)
  const byId = new Map(linked.agencies.map((agency) => [agency.id, agency]))
  const { losses, ...derived } = deriveCase(stated, (id) => byId.get(id), today)
  return {
    ...stated,
    ...(stated.cause === undefined ? {} : { causeCategory: classifyCause(stated.cause) }),
    defendants: stated.defendants.map((row, index) => ({ ...row, isLoss: losses[index] ?? false })),
    ...derived,
    warnings: recordedWarnings(problemsOfNewCase(linked, today)),
    importRun,
  }
}
