import type { CounselKind } from '@/src/domain/counsel/counselOptions'
import type { feeClasses } from '@/src/domain/counsel/engagement'
import { normalizeLicence } from '@/src/domain/counsel/licence'
import type { Day } from '@/src/domain/day'
import type { ValueOf } from '@/src/domain/options'
import {
  administrativeFields,
  fieldOfAgencyName,
  type AdministrativeField,
} from '@/src/domain/organization/fields'
import { cellReader } from '@/src/imports/cellReader'
import { rosterColumns, type RosterColumn } from '@/src/imports/counsel/rosterColumns'
import type { HeaderOf, RowOf } from '@/src/imports/readList'
import { readParties } from '@/src/imports/readParties'
import { isRejected, type RowProblem } from '@/src/imports/rowProblem'

type FeeClass = ValueOf<typeof feeClasses>

/** One lawyer as a row states it; null where the row is silent. */
export interface CounselFacts {
  readonly row: number
  readonly name: string
  readonly licenceNumber: string
  readonly firm: string
  readonly kind: CounselKind | null
  readonly fields: readonly AdministrativeField[] | null
  readonly isCivilServant: boolean | null
  readonly phone: string | null
  readonly email: string | null
  /** The engagement that the row states: the unit by name. */
  readonly engagement: {
    readonly unit: string
    readonly startOn: Day
    readonly endOn: Day
    readonly feeClass: FeeClass | null
  } | null
}

/** A row that was read: its facts, unless a problem rejects it. */
export interface ReadCounsel {
  readonly facts: CounselFacts | null
  readonly problems: readonly RowProblem[]
}

const LONGEST_NAME = 60
const LONGEST_FIRM = 120
/** Counsel of governments was first engaged after the reform of 1988. */
const FIRST_ENGAGEMENT = '1988-01-01'

const kindWords: ReadonlyArray<readonly [RegExp, CounselKind]> = [
  [/公职/, 'public'],
  [/外聘|社会|专职|兼职|执业律师|^律师$/, 'external'],
]

const feeWords: ReadonlyArray<readonly [RegExp, FeeClass]> = [
  [/年.*(件|案)|(件|案).*年/, 'annual-and-matter'],
  [/统一购买|政府购买|打包/, 'pooled'],
  [/不付费|公职/, 'none'],
  [/无偿|免费|公益|义务/, 'free'],
  [/件|案|计时|次/, 'per-matter'],
  [/年/, 'annual'],
]

const wordFor = <Value>(
  words: ReadonlyArray<readonly [RegExp, Value]>,
  text: string,
): Value | null => words.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** The field that a word of a list names: its label, or a word in it. */
const fieldNamed = (text: string): AdministrativeField | null => {
  const known = administrativeFields.find(
    ({ value, label }) => label.zh === text || value === text,
  )?.value
  if (known) return known
  const suggested = fieldOfAgencyName(text)
  return suggested === 'other' ? null : suggested
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * Reads one row of a roster: every cell that says something wrong is a rejection with its reason, every doubtful
 * one a warning. What the forms refuse as well (licence, civil servants, terms) is refused by their own rules when
 * the row is done.
 */
export const rowToCounsel = (
  header: HeaderOf<RosterColumn>,
  row: RowOf<RosterColumn>,
): ReadCounsel => {
  const { problems, reject, warn, optionalText, demand, dayOf, yesNoOf } = cellReader(
    rosterColumns,
    header,
    row,
  )
  const name = demand('name', optionalText('name', LONGEST_NAME)).replace(/\s+/gu, ' ').trim()
  const licenceNumber = normalizeLicence(demand('licenceNumber', optionalText('licenceNumber')))
  // Excel keeps fifteen digits of a number: the rest of the seventeen is lost.
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(licenceNumber) || /^1\d{14}00$/.test(licenceNumber))
    warn('licenceNumber', 'imports.roster.licenceAsNumber')
  const firm = demand('firm', optionalText('firm', LONGEST_FIRM))

  const kindText = optionalText('kind')
  const kind = kindText ? wordFor(kindWords, kindText) : null
  if (kindText && !kind) reject('kind', 'imports.roster.kindUnknown')

  const fieldsText = optionalText('fields')
  const fields = fieldsText
    ? readParties(fieldsText).map((text) => {
        const field = fieldNamed(text)
        if (!field) warn('fields', 'imports.roster.fieldUnknown', { field: text })
        return field ?? 'other'
      })
    : null

  const civilServant = yesNoOf('isCivilServant')
  const phone = optionalText('phone', 40)
  const email = optionalText('email', 200)
  if (email && !EMAIL.test(email)) reject('email', 'imports.roster.emailUnreadable')

  const unit = optionalText('unit')
  const startOn = dayOf('startOn', { earliest: FIRST_ENGAGEMENT })
  const endOn = dayOf('endOn', { earliest: FIRST_ENGAGEMENT })
  const feeText = optionalText('feeClass')
  const feeClass = feeText ? wordFor(feeWords, feeText) : null
  if (feeText && !feeClass) warn('feeClass', 'imports.roster.feeUnknown')
  if (unit && !startOn) demand('startOn', startOn)
  if (unit && !endOn) demand('endOn', endOn)
  if (!unit && (startOn || endOn)) demand('unit', unit)
  if (startOn && endOn && endOn < startOn)
    reject('endOn', 'imports.roster.termReversed', { from: startOn })

  if (isRejected(problems)) return { facts: null, problems }
  return {
    facts: {
      row: row.row,
      name,
      licenceNumber,
      firm,
      kind,
      fields: fields ? [...new Set(fields)] : null,
      isCivilServant: civilServant === null ? null : civilServant === 'yes',
      phone,
      email,
      engagement: unit && startOn && endOn ? { unit, startOn, endOn, feeClass } : null,
    },
    problems,
  }
}
