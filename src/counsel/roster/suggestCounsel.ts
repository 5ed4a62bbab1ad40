import type { PayloadRequest } from 'payload'

import { conflictsOfMany, type Conflict } from '@/src/counsel/roster/conflictsOf'
import { openMattersOf } from '@/src/counsel/roster/openMattersOf'
import { today } from '@/src/domain/clock'
import { isInForce } from '@/src/domain/counsel/engagement'
import { idOf } from '@/src/domain/idOf'
import type { AdministrativeField } from '@/src/domain/organization/fields'

/** For whom and for what a lawyer is looked for. */
export interface SuggestionQuestion {
  /** Id of the unit. */
  readonly unit: string
  /** The field of the matter; that of the unit where none is named. */
  readonly field?: AdministrativeField | null
  readonly caseId?: string | null
  /** Whether the lawyer would act in court; with a case it is taken for granted. */
  readonly isLitigation?: boolean
  readonly counterparties?: readonly string[]
}

/** A lawyer to choose, with what speaks for and against the choice. */
export interface Suggestion {
  /** Id of the lawyer. */
  readonly counsel: string
  readonly name: string
  readonly firm: string
  readonly fields: readonly AdministrativeField[]
  /** The engagement with the unit that holds today; null where the unit would have to engage first. */
  readonly engagement: string | null
  readonly openMatters: number
  readonly matchesField: boolean
  readonly conflicts: readonly Conflict[]
  /** Without a conflict of interest. */
  readonly isFree: boolean
  /** From 1: free before conflicted, engaged before others, of the field, with the fewest open matters. */
  readonly rank: number
}

type Unranked = Omit<Suggestion, 'rank'>

const byChoice = (one: Unranked, other: Unranked): number =>
  Number(other.isFree) - Number(one.isFree) ||
  Number(other.engagement !== null) - Number(one.engagement !== null) ||
  Number(other.matchesField) - Number(one.matchesField) ||
  one.openMatters - other.openMatters ||
  one.name.localeCompare(other.name, 'zh')

const fieldOfUnit = async (
  req: PayloadRequest,
  unit: string,
): Promise<AdministrativeField | null> => {
  const agency = await req.payload.findByID({
    collection: 'agencies',
    id: unit,
    depth: 0,
    disableErrors: true,
    req,
  })
  return agency?.field ?? null
}

/**
 * Lawyers for a matter of a unit, the best choice first: everybody whom the office has vetted, whether engaged by
 * the unit or yet to be. The caller sees to it that the user may ask for this unit.
 */
export const suggestCounsel = async (
  req: PayloadRequest,
  { unit, field, caseId, isLitigation = false, counterparties = [] }: SuggestionQuestion,
): Promise<Suggestion[]> => {
  const day = today(req)
  const asked = field ?? (await fieldOfUnit(req, unit))
  const { docs: lawyers } = await req.payload.find({
    collection: 'counsel',
    where: { state: { equals: 'vetted' } },
    select: { name: true, firm: true, fields: true },
    depth: 0,
    pagination: false,
    req,
  })
  const ids = lawyers.map(({ id }) => id)
  const { docs: engagements } = await req.payload.find({
    collection: 'engagements',
    where: { and: [{ unit: { equals: unit } }, { endOn: { greater_than_equal: day } }] },
    depth: 0,
    pagination: false,
    req,
  })
  const engaged = new Map(
    engagements.filter((one) => isInForce(one, day)).map(({ id, counsel }) => [idOf(counsel), id]),
  )
  const open = await openMattersOf(req, ids)
  const conflicts = await conflictsOfMany(req, ids, {
    unit,
    caseId: caseId ?? null,
    isLitigation,
    counterparties,
  })
  return lawyers
    .map(({ id, name, firm, fields }): Unranked => {
      const reasons = conflicts.get(id) ?? []
      return {
        counsel: id,
        name,
        firm,
        fields: fields ?? [],
        engagement: engaged.get(id) ?? null,
        openMatters: open.get(id) ?? 0,
        matchesField: (fields ?? []).some((one) => one === asked),
        conflicts: reasons,
        isFree: reasons.length === 0,
      }
    })
    .sort(byChoice)
    .map((row, index) => ({ ...row, rank: index + 1 }))
}
