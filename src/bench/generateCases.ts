import type { BenchContext } from '@/src/bench/benchContext'
import type { Organizations } from '@/src/bench/makeOrganizations'
import { inTransaction } from '@/src/database/inTransaction'
import { addDays } from '@/src/domain/day'
import { deriveCase, type AgencyFacts } from '@/src/domain/litigation/derive-case'
import { classifyCause } from '@/src/domain/litigation/causes'
import type { OutcomeCode } from '@/src/domain/litigation/outcomes'
import { bulkWriterFor } from '@/src/imports/bulkWriterFor'

const CHUNK = 1000
const LAST_ON = '2026-06-30'
const causes = ['行政处罚', '行政登记', '政府信息公开', '工伤认定', '不履行法定职责'] as const
const outcomes: readonly OutcomeCode[] = [
  'rejected-claims',
  'revoked',
  'suit-dismissed',
  'withdrawal-granted',
  'rejected-claims',
  'confirmed-unlawful',
  'mediated',
  'rejected-claims',
  'suit-dismissed',
]

/** The same number for the same index in every run, spread evenly (Knuth's multiplicative hash). */
const spread = (index: number, salt: number, below: number): number =>
  Math.floor((((index * 2_654_435_761 + salt * 40_503) % 4_294_967_296) / 4_294_967_296) * below)

const pick = <T>(list: readonly T[], index: number, salt: number): T => {
  const found = list[spread(index, salt, list.length)]
  if (found === undefined) throw new RangeError('Nothing to pick from')
  return found
}

/** A case that the index alone decides: first instance for nine of ten, concluded for most, over three years. */
export const generatedCase = ({ counties }: Organizations, index: number) => {
  const county = pick(counties, index, 1)
  const isFirst = spread(index, 2, 10) > 0
  const filedOn = addDays('2023-07-01', spread(index, 3, 1000))
  const concludedOn = addDays(filedOn, 30 + spread(index, 4, 180))
  const isConcluded = concludedOn <= LAST_ON
  const effectiveOn = addDays(concludedOn, 20)
  const first = pick(county.departments, index, 5)
  const second = spread(index, 6, 12) === 0 ? pick(county.departments, index, 7) : first
  const defendant = (agency: string, role: 'sole' | 'joint', salt: number) => ({
    agency,
    role,
    outcome: isConcluded ? pick(outcomes, index, salt) : null,
    hasChangedAct: spread(index, 9, 20) === 0,
    headAttended: pick([null, 'yes', 'yes', 'no'] as const, index, 10),
    headSpoke: pick([null, 'yes', 'no'] as const, index, 11),
  })
  const year = filedOn.slice(0, 4)
  return {
    caseNumber: `(${year})${county.court.code}行${isFirst ? '初' : '终'}${index + 1}号`,
    court: county.court.id,
    instance: isFirst ? ('first' as const) : ('second' as const),
    cause: pick(causes, index, 12),
    procedure: 'ordinary' as const,
    filedOn,
    servedOn: addDays(filedOn, 5),
    heardOn: addDays(filedOn, 25),
    concludedOn: isConcluded ? concludedOn : null,
    effectiveOn: isConcluded && effectiveOn <= LAST_ON ? effectiveOn : null,
    plaintiffs: [{ name: `原告${index + 1}`, kind: 'person' as const }],
    defendants:
      second.id === first.id
        ? [defendant(first.id, 'sole', 13)]
        : [defendant(first.id, 'joint', 13), defendant(second.id, 'joint', 14)],
  }
}

/** Fills the database natively with as many cases as asked for, whole documents as hooks would leave them. */
export const generateCases = async ({
  payload,
  organizations,
  cases,
  say,
}: Pick<BenchContext, 'payload' | 'organizations' | 'cases' | 'say'>): Promise<void> => {
  const writer = bulkWriterFor(payload)
  const agencies = new Map<string, AgencyFacts>(
    organizations.counties.flatMap(({ region, departments }) =>
      departments.map(({ id, field }) => [id, { region: region.id, field }] as const),
    ),
  )
  const at = new Date('2026-07-01T00:00:00Z').toISOString()
  for (let start = 0; start < cases; start += CHUNK) {
    const length = Math.min(CHUNK, cases - start)
    const docs = Array.from({ length }, (_, offset) => {
      const facts = generatedCase(organizations, start + offset)
      const { losses, ...derived } = deriveCase(facts, (id) => agencies.get(id), LAST_ON)
      return {
        id: writer.newId('cases'),
        ...facts,
        causeCategory: classifyCause(facts.cause),
        ...derived,
        plaintiffs: facts.plaintiffs.map((row) => ({ id: writer.newRowId(), ...row })),
        defendants: facts.defendants.map((row, index) => ({
          id: writer.newRowId(),
          ...row,
          isLoss: losses[index] ?? false,
        })),
        createdAt: at,
        updatedAt: at,
      }
    })
    await inTransaction(payload, (req) => writer.insert(req, 'cases', docs))
    if ((start / CHUNK) % 50 === 0) say(`${start + length} / ${cases}`)
  }
}
