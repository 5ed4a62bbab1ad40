import type { PayloadRequest, Where } from 'payload'

import type { DutyKind } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { formatRate, rateOf } from '@/src/domain/metrics/rate'
import { unitKinds } from '@/src/ledger/facts/unitYearFacts'
import type { CaseFilter } from '@/src/metrics/countQuery'

/** What every unit owes once a year, and how it is counted. */
export type YearlyKind = Extract<DutyKind, 'law-report' | 'court-observation'>

/** How many units have done it: accepted by the office that supervises them. */
export interface UnitCoverage {
  readonly kind: YearlyKind
  readonly year: number
  /** Units whose duty of the year was struck off. */
  readonly numerator: number
  /** Active units: governments, departments, townships; each counts once. */
  readonly denominator: number
  /** Per cent as text with two decimals; null where there are no units. */
  readonly rate: string | null
}

const idsOf = async (
  req: PayloadRequest,
  collection: 'agencies' | 'duties',
  where: Where,
): Promise<Set<string>> => {
  if (collection === 'agencies') {
    const { docs } = await req.payload.find({
      collection,
      where,
      select: {},
      depth: 0,
      pagination: false,
      req,
    })
    return new Set(docs.map(({ id }) => id))
  }
  const { docs } = await req.payload.find({
    collection,
    where,
    select: { debtor: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.flatMap(({ debtor }) => idOf(debtor) ?? []))
}

/**
 * The coverage of the units of a scope in a year (述法覆盖率、旁听庭审达标率).
 *
 * @param scope region or agency from `figureScope`; `{}` for all
 */
export const unitCoverage = async (
  req: PayloadRequest,
  kind: YearlyKind,
  year: number,
  { region, agency }: CaseFilter,
): Promise<UnitCoverage> => {
  const units = await idsOf(req, 'agencies', {
    and: [
      { kind: { in: [...unitKinds] } },
      { isActive: { not_equals: false } },
      ...(region ? [{ region: { equals: region } }] : []),
      ...(agency ? [{ id: { equals: agency } }] : []),
    ],
  })
  const done = await idsOf(req, 'duties', {
    and: [
      { kind: { equals: kind } },
      { period: { equals: String(year) } },
      { state: { equals: 'struck-off' } },
    ],
  })
  const rate = rateOf([...units].filter((id) => done.has(id)).length, units.size)
  return { kind, year, ...rate, rate: formatRate(rate) }
}
