import type { CountedCase } from '@/src/domain/bulletins/bulletin'

/** A counted case as it stands now. */
export interface CaseNow extends CountedCase {
  /** Whether it would count in the period of the bulletin today. */
  readonly isCounted: boolean
}

/** One fact that has changed since a bulletin was frozen. */
export interface BulletinChange {
  readonly case: string
  readonly caseNumber: string
  /** Name of the fact; `counted` where the case has come into the period or left it. */
  readonly field: string
  /** The agency concerned, of facts of a defendant. */
  readonly agency: string | null
  readonly then: string | boolean | null
  readonly now: string | boolean | null
}

const facts = [
  'caseNumber',
  'court',
  'region',
  'concludedOn',
  'effectiveOn',
  'isJudged',
  'isLost',
] as const satisfies readonly (keyof CountedCase)[]

const defendantFacts = ['role', 'outcome', 'alteredTo', 'isLoss'] as const

const changesOfCase = (then: CountedCase, now: CaseNow): BulletinChange[] => {
  const changes: BulletinChange[] = []
  const compare = (
    field: string,
    agency: string | null,
    was: string | boolean | null,
    is: string | boolean | null,
  ): void => {
    if (was !== is)
      changes.push({
        case: then.id,
        caseNumber: then.caseNumber,
        field,
        agency,
        then: was,
        now: is,
      })
  }
  compare('counted', null, true, now.isCounted)
  for (const field of facts) compare(field, null, then[field], now[field])
  const agencies = new Map(
    [...then.defendants, ...now.defendants].map(({ agency, agencyName }) => [agency, agencyName]),
  )
  for (const [agency, name] of agencies) {
    const [was, is] = [then, now].map(({ defendants }) =>
      defendants.find((row) => row.agency === agency),
    )
    compare('defendant', name, Boolean(was), Boolean(is))
    if (!was || !is) continue
    for (const field of defendantFacts) compare(field, name, was[field], is[field])
  }
  return changes
}

/** What has changed in the cases of a frozen bulletin, and which cases have come to count since. */
export const changesSince = (
  then: readonly CountedCase[],
  now: readonly CaseNow[],
): BulletinChange[] => {
  const current = new Map(now.map((one) => [one.id, one]))
  const known = new Set(then.map(({ id }) => id))
  const gone = (one: CountedCase): BulletinChange[] => [
    {
      case: one.id,
      caseNumber: one.caseNumber,
      field: 'counted',
      agency: null,
      then: true,
      now: false,
    },
  ]
  return [
    ...then.flatMap((one) => {
      const is = current.get(one.id)
      return is ? changesOfCase(one, is) : gone(one)
    }),
    ...now
      .filter(({ id, isCounted }) => isCounted && !known.has(id))
      .map(({ id, caseNumber }) => ({
        case: id,
        caseNumber,
        field: 'counted',
        agency: null,
        then: false,
        now: true,
      })),
  ]
}
