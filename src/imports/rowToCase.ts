import type { Day } from '@/src/domain/day'
import {
  checkCaseNumber,
  parseCaseNumber,
  type CaseInstance,
  type CaseNumber,
} from '@/src/domain/litigation/case-number'
import type { Procedure, YesNo } from '@/src/domain/litigation/caseOptions'
import { parseOutcome, type OutcomeCode } from '@/src/domain/litigation/outcomes'
import { cellReader, placeIn } from '@/src/imports/cellReader'
import { courtListColumns, listColumns, type ColumnKey } from '@/src/imports/columns'
import type { ListHeader, ListRow } from '@/src/imports/readCourtList'
import { plaintiffKind, readParties } from '@/src/imports/readParties'
import { domainProblem, isRejected, type Place, type RowProblem } from '@/src/imports/rowProblem'

export interface Plaintiff {
  readonly name: string
  readonly kind: 'person' | 'organization'
}

/** The facts of one case as a row states them; agencies and court by name. Null where the row is silent. */
export interface RowFacts {
  readonly row: number
  readonly number: CaseNumber
  readonly court: string
  readonly instance: CaseInstance
  readonly procedure: Procedure | null
  readonly cause: string | null
  readonly plaintiffs: readonly Plaintiff[]
  readonly defendants: readonly string[]
  readonly filedOn: Day
  readonly servedOn: Day | null
  readonly heardOn: Day | null
  readonly concludedOn: Day | null
  readonly effectiveOn: Day | null
  readonly outcome: OutcomeCode | null
  readonly headAttended: YesNo | null
  readonly headSpoke: YesNo | null
}

/** A row that was read: its facts, unless a problem rejects it. */
export interface ReadRow {
  readonly facts: RowFacts | null
  readonly problems: readonly RowProblem[]
}

const MAX_PARTIES_TEXT = 5_000

const instanceWords: ReadonlyArray<readonly [RegExp, CaseInstance]> = [
  [/申请再审|再审审查|申诉审查/, 'retrial-review'],
  [/非诉|执行审查/, 'non-litigation'],
  [/再审|审判监督/, 'retrial'],
  [/二审|第二审|终审|上诉/, 'second'],
  [/一审|第一审|初审/, 'first'],
]

/** The law came into force on this day: there is no administrative case before it. */
const FIRST_DAY = '1990-10-01'

/** The column in which a field of a case stands, for problems that the domain finds. */
const columnOfField = (field: string): ColumnKey => {
  if (field.endsWith('.outcome') || field.endsWith('.alteredTo')) return 'outcome'
  const plain = field.split('.')[0] ?? field
  return listColumns.find(({ key }) => key === plain)?.key ?? 'caseNumber'
}

/** Where a field of a case stands in a row. */
export const placeOf = (header: ListHeader, row: ListRow, key: ColumnKey): Place =>
  placeIn(courtListColumns, header, row, key)

/** Where a problem of the domain stands in a row. */
export const placeOfField = (header: ListHeader, row: ListRow, field: string): Place =>
  placeOf(header, row, columnOfField(field))

/**
 * Reads one row: every cell that says something wrong is a rejection with its reason, every doubtful one
 * a warning. Looks at the row alone: names, repeated numbers and recorded cases are checked later.
 */
export const rowToCase = (header: ListHeader, row: ListRow): ReadRow => {
  const {
    problems,
    place,
    reject,
    warn,
    textOf,
    optionalText,
    demand,
    yesNoOf,
    isBlank,
    ...cells
  } = cellReader(courtListColumns, header, row)
  // Several hearings: the first of them is what the rates ask for.
  const dayOf = (key: ColumnKey): Day | null =>
    cells.dayOf(key, { isSeveral: key === 'heardOn', earliest: FIRST_DAY })

  const numberText = textOf('caseNumber') ?? ''
  const parsed = parseCaseNumber(numberText)
  if (!parsed.ok && !isRejected(problems)) {
    for (const problem of checkCaseNumber(numberText))
      problems.push(domainProblem(place('caseNumber'), problem))
  }
  const number = parsed.ok ? parsed.value : null
  const court = demand('court', optionalText('court'))

  const instanceText = optionalText('instance')
  const named = instanceText
    ? instanceWords.find(([words]) => words.test(instanceText))?.[1]
    : undefined
  if (instanceText && !named) reject('instance', 'imports.row.instanceUnknown')
  const isReview = named === 'retrial' && number?.instance === 'retrial-review'
  if (named && number && named !== number.instance && !isReview) {
    reject('instance', 'imports.row.instanceContradicts', { caseNumber: number.normalized })
  }

  const procedureText = optionalText('procedure')
  const procedure = !procedureText
    ? null
    : /简易|速裁/u.test(procedureText)
      ? 'summary'
      : 'ordinary'
  if (procedureText && !/简易|速裁|普通|一审|二审|再审/u.test(procedureText))
    warn('procedure', 'imports.row.procedureUnknown')

  const defendantText = demand('defendants', optionalText('defendants', MAX_PARTIES_TEXT))
  const defendants = readParties(defendantText)
  const filedOn = dayOf('filedOn')
  if (!filedOn && isBlank('filedOn')) demand('filedOn', null)

  const outcomeText = optionalText('outcome')
  const outcome = outcomeText ? parseOutcome(outcomeText) : null
  if (outcomeText && !outcome) reject('outcome', 'imports.row.outcomeUnknown')

  const servedOn = dayOf('servedOn')
  const heardOn = dayOf('heardOn')
  const concludedOn = dayOf('concludedOn')
  const effectiveOn = dayOf('effectiveOn')
  const headAttended = yesNoOf('headAttended')
  const headSpoke = yesNoOf('headSpoke')
  if (headAttended === 'no' && headSpoke === 'yes')
    reject('headSpoke', 'imports.row.spokenWithoutAttending')
  const hasHearingColumn = header.columns.some(({ key }) => key === 'heardOn')
  if (hasHearingColumn && headAttended && !heardOn)
    warn('headAttended', 'imports.row.attendanceWithoutHearing')

  if (number && filedOn && Math.abs(number.year - Number(filedOn.slice(0, 4))) > 1)
    warn('caseNumber', 'imports.row.yearsApart', { year: number.year, filedOn })

  const cause = optionalText('cause')
  const plaintiffs = readParties(optionalText('plaintiffs', MAX_PARTIES_TEXT) ?? '').map(
    (name) => ({ name, kind: plaintiffKind(name) }),
  )
  if (isRejected(problems) || !number || !filedOn) return { facts: null, problems }
  return {
    facts: {
      row: row.row,
      number,
      court,
      instance: number.instance,
      procedure,
      cause,
      plaintiffs,
      defendants,
      filedOn,
      servedOn,
      heardOn,
      concludedOn,
      effectiveOn,
      outcome,
      headAttended,
      headSpoke,
    },
    problems,
  }
}
