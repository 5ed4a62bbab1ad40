import { isDeepStrictEqual } from 'node:util'

import { idOf } from '@/src/domain/idOf'
import { defendantsOf, statedFields, type LinkedFacts } from '@/src/imports/caseRecord'
import type { Case } from '@/src/payload-types'

type Defendants = Case['defendants']

const plain = <T>(value: T | null | undefined): T | null => value ?? null

/**
 * The defendants of a recorded case after the row. Agencies that stay keep what the office has recorded
 * of them. The list has one result for the whole case: where the recorded results contain it, an office
 * has split it by defendant, and it stays.
 */
const changedDefendants = (stored: Defendants, linked: LinkedFacts): Defendants | null => {
  const stated = defendantsOf(linked)
  const { outcome } = linked.facts
  const isSplit = stored.some((row) => row.outcome === outcome)
  const isSame =
    stated.length <= stored.length &&
    stated.every((row, index) => idOf(stored[index]?.agency) === row.agency)
  const known = new Map(stored.map((row) => [idOf(row.agency), row]))
  const next: Defendants = isSame
    ? stored.map((row, index) => ({ ...row, ...(index === 0 ? attendanceOf(linked) : {}) }))
    : stated.map((row) => ({ ...row, ...known.get(row.agency), ...attendanceIfFirst(row, linked) }))
  const settled = next.map((row) =>
    !outcome || isSplit || row.role === 'third-party'
      ? row
      : { ...row, outcome, alteredTo: row.outcome === outcome ? (row.alteredTo ?? null) : null },
  )
  return isDeepStrictEqual(settled, stored) ? null : settled
}

const attendanceOf = ({ facts }: LinkedFacts) => ({
  ...(facts.headAttended ? { headAttended: facts.headAttended } : {}),
  ...(facts.headSpoke ? { headSpoke: facts.headSpoke } : {}),
})

const attendanceIfFirst = (row: { agency: string }, linked: LinkedFacts) =>
  row.agency === linked.agencies[0]?.id ? attendanceOf(linked) : {}

/**
 * The fields in which a row differs from the recorded case. Empty cells erase nothing. A result that a
 * remand has set aside does not come back with an old list.
 */
export const changesOfCase = (stored: Case, linked: LinkedFacts): Partial<Case> => {
  const isSetAside = (stored.setAside ?? []).some(
    (result) => result.concludedOn && result.concludedOn === linked.facts.concludedOn,
  )
  const effective: LinkedFacts = isSetAside
    ? { ...linked, facts: { ...linked.facts, outcome: null, concludedOn: null, effectiveOn: null } }
    : linked
  const { plaintiffs, procedure, ...stated } = statedFields(effective)
  const changes: Record<string, unknown> = {}
  for (const [field, value] of Object.entries({
    ...stated,
    ...(linked.facts.procedure ? { procedure } : {}),
  })) {
    // Defendants are merged below.
    if (field === 'defendants') continue
    const before = stored[field as keyof Case]
    const comparable = field === 'court' ? idOf(before as Case['court']) : plain(before)
    if (comparable !== value) changes[field] = value
  }
  const names = (list: readonly { name: string }[] | null | undefined): string[] =>
    (list ?? []).map(({ name }) => name)
  if (plaintiffs && !isDeepStrictEqual(names(plaintiffs), names(stored.plaintiffs))) {
    const known = new Map((stored.plaintiffs ?? []).map((one) => [one.name, one]))
    changes.plaintiffs = plaintiffs.map((one) => known.get(one.name) ?? one)
  }
  const defendants = changedDefendants(stored.defendants, effective)
  if (defendants) changes.defendants = defendants
  return changes
}
