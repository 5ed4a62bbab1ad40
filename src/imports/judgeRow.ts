import type { Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { checkCaseFacts } from '@/src/domain/litigation/case-state'
import { formatCaseNumber } from '@/src/domain/litigation/case-number'
import { problemsOfNewCase, type LinkedFacts } from '@/src/imports/caseRecord'
import { changesOfCase } from '@/src/imports/changesOfCase'
import type { ColumnKey } from '@/src/imports/columns'
import type { ListedRowOf } from '@/src/imports/importList'
import type { ImportOptions, ImportScope } from '@/src/imports/importTask'
import type { ListedAgency, ListedCourt, Organizations } from '@/src/imports/organizations'
import type { ListHeader, ListRow } from '@/src/imports/readCourtList'
import {
  domainProblem,
  isRejected,
  rejection,
  warning,
  type RowProblem,
} from '@/src/imports/rowProblem'
import { placeOf, placeOfField, type ReadRow, type RowFacts } from '@/src/imports/rowToCase'
import type { Case } from '@/src/payload-types'

/** A row between reading and writing. */
export type ListedRow = ListedRowOf<ColumnKey, ReadRow>

/** What is to be done with a row. */
export type Verdict =
  | { readonly kind: 'rejected'; readonly problems: readonly RowProblem[] }
  | {
      readonly kind: 'new'
      readonly linked: LinkedFacts
      readonly problems: readonly RowProblem[]
    }
  | {
      readonly kind: 'recorded'
      readonly stored: Case
      readonly changes: Partial<Case>
      readonly linked: LinkedFacts
      readonly problems: readonly RowProblem[]
    }

/** What a row is judged by, besides itself. */
export interface Surroundings {
  readonly header: ListHeader
  readonly options: ImportOptions
  readonly scope: ImportScope
  readonly organizations: Organizations
  /** Organizations that are not recorded yet, by name. */
  readonly plannedAgencies: Map<string, ListedAgency & { isGuess: boolean }>
  readonly plannedCourts: Map<string, ListedCourt>
  readonly today: Day
  /** The row of this file that was accepted with a case number. */
  readonly acceptedRow: (caseNumber: string) => { row: number; court: string } | undefined
  /** Recorded cases by case number. */
  readonly recorded: ReadonlyMap<string, readonly Case[]>
  /** Called for each name that is not known. */
  readonly onUnknown: (kind: 'agency' | 'court', name: string) => void
}

/** 兴义法院 is 兴义市人民法院 where the code of the case number says so. */
const courtStem = (name: string): string => name.replace(/(省|州|市|县|区|人民|中级|法院|\s)/gu, '')

const findCourt = (
  facts: RowFacts,
  { organizations, plannedCourts, options, scope, onUnknown }: Surroundings,
): ListedCourt | null => {
  const found = organizations.court(facts.court)
  if (found && found !== 'ambiguous') return found
  const ofCode = organizations.courtOfCode(facts.number.courtCode)
  if (ofCode && courtStem(ofCode.name) === courtStem(facts.court)) return ofCode
  onUnknown('court', facts.court)
  if (!options.createMissing || scope.kind !== 'all') return null
  const planned =
    plannedCourts.get(facts.court) ?? organizations.planCourt(facts.court, facts.number.courtCode)
  plannedCourts.set(facts.court, planned)
  return planned
}

const factsOf = (doc: Partial<Case>) => ({
  instance: doc.instance,
  filedOn: doc.filedOn,
  servedOn: doc.servedOn,
  heardOn: doc.heardOn,
  concludedOn: doc.concludedOn,
  effectiveOn: doc.effectiveOn,
  defendants: (doc.defendants ?? []).map((row) => ({ ...row, agency: idOf(row.agency) ?? '' })),
})

/**
 * Where a list has no column for hearings, each judgment without one would be doubtful: that is said
 * once for the list, not for every row.
 */
const addDomainProblems = (
  problems: RowProblem[],
  found: ReturnType<typeof problemsOfNewCase>,
  header: ListHeader,
  row: ListRow,
): void => {
  const hasHearingColumn = header.columns.some(({ key }) => key === 'heardOn')
  for (const problem of found) {
    if (problem.code === 'judgment-without-hearing' && !hasHearingColumn) continue
    problems.push(domainProblem(placeOfField(header, row, problem.field), problem))
  }
}

/** Judges one row against the rest of the file, what is recorded, and what the importer may do. */
export const judgeRow = ({ row, read }: ListedRow, around: Surroundings): Verdict => {
  const { header, options, scope, organizations, plannedAgencies, today, acceptedRow } = around
  const { facts } = read
  const problems: RowProblem[] = [...read.problems]
  const place = (key: Parameters<typeof placeOf>[2]) => placeOf(header, row, key)
  const refuse = (...reason: Parameters<typeof rejection>): Verdict => ({
    kind: 'rejected',
    problems: [rejection(...reason), ...problems],
  })
  if (!facts) return { kind: 'rejected', problems }

  const court = findCourt(facts, around)
  if (!court) return refuse(place('court'), 'imports.row.unknownCourt', { name: facts.court })
  if (scope.kind === 'court' && court.id !== scope.court)
    return refuse(place('court'), 'imports.row.otherCourt', { court: court.name })
  const owner = organizations.courtOfCode(facts.number.courtCode)
  if (owner && owner.id !== court.id) {
    const params = { code: facts.number.courtCode, owner: owner.name, court: court.name }
    problems.push(warning(place('caseNumber'), 'imports.row.courtCodeDiffers', params))
  }

  const agencies: ListedAgency[] = []
  for (const name of facts.defendants) {
    const found = organizations.agency(name)
    if (found === 'ambiguous')
      return refuse(place('defendants'), 'imports.row.ambiguousAgency', { name })
    if (!found) around.onUnknown('agency', name)
    if (!found && !options.createMissing)
      return refuse(place('defendants'), 'imports.row.unknownAgency', { name })
    const agency = found ?? plannedAgencies.get(name) ?? organizations.planAgency(name, court)
    if (!agency) return refuse(place('defendants'), 'imports.row.regionOfAgencyUnknown', { name })
    if (!agency.id) {
      const isOwn =
        scope.kind === 'all' || (scope.kind === 'region' && scope.region === agency.region)
      if (!isOwn) return refuse(place('defendants'), 'imports.row.mayNotCreateAgency', { name })
      const planned = { isGuess: false, ...agency }
      plannedAgencies.set(name, planned)
      if (planned.isGuess) {
        const params = { name, region: organizations.regionName(agency.region) }
        problems.push(warning(place('defendants'), 'imports.row.regionOfAgencyGuessed', params))
      }
    }
    if (agencies.some((other) => other.name === agency.name))
      problems.push(warning(place('defendants'), 'imports.row.defendantTwice', { name }))
    else agencies.push(agency)
  }
  const [original] = agencies
  if (scope.kind === 'region' && original?.region !== scope.region)
    return refuse(place('defendants'), 'imports.row.otherRegion', { name: original?.name ?? '' })

  const caseNumber = formatCaseNumber(facts.number)
  const twin = acceptedRow(caseNumber)
  if (twin) {
    return twin.court === court.name
      ? refuse(place('caseNumber'), 'imports.row.duplicate', { other: twin.row })
      : refuse(place('caseNumber'), 'imports.row.numberOfOtherCourt', {
          other: twin.row,
          court: court.name,
        })
  }

  const linked: LinkedFacts = { facts, court, agencies }
  const sameNumber = around.recorded.get(caseNumber) ?? []
  const stored = sameNumber.find((doc) => idOf(doc.court) === court.id)
  if (!stored) {
    const [elsewhere] = sameNumber
    if (elsewhere) {
      const other = organizations.courtOfId(idOf(elsewhere.court) ?? '')?.name ?? ''
      return refuse(place('caseNumber'), 'imports.row.numberRecordedElsewhere', { court: other })
    }
    addDomainProblems(problems, problemsOfNewCase(linked, today), around.header, row)
    return isRejected(problems) ? { kind: 'rejected', problems } : { kind: 'new', linked, problems }
  }

  if (scope.kind === 'region' && idOf(stored.region) !== scope.region)
    return refuse(place('caseNumber'), 'imports.row.otherRegion', { name: original?.name ?? '' })
  const changes = changesOfCase(stored, linked)
  if (Object.keys(changes).length > 0) {
    const after = { ...stored, ...changes }
    addDomainProblems(
      problems,
      checkCaseFacts(factsOf(stored), factsOf(after), { today }),
      around.header,
      row,
    )
    const isRemand = after.defendants.some(({ outcome }) => outcome === 'remanded')
    if (isRemand && !stored.prior && !stored.importRun)
      problems.push(rejection(place('outcome'), 'imports.row.remandNeedsPrior'))
  }
  return isRejected(problems)
    ? { kind: 'rejected', problems }
    : { kind: 'recorded', stored, changes, linked, problems }
}
