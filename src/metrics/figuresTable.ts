import { denominatorOf } from '@/src/domain/metrics/denominators'
import { localeOf, message, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'
import type { AttendanceRates } from '@/src/metrics/attendanceRates'
import { groupings } from '@/src/metrics/groupings'
import type { LossRates } from '@/src/metrics/lossRates'

export type Cell = string | number | null

/** A table of figures as it is exported: what it says about itself, its columns, its rows and the total. */
export interface FiguresTable {
  readonly title: string
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total: readonly Cell[]
}

type Say = (key: MessageKey, params?: MessageParams) => string

const speaker =
  (language: string | undefined): Say =>
  (key, params) =>
    message(key, language, params)

const groupColumns = (by: string, language: string | undefined): string[] =>
  by
    .split(',')
    .map((name) => groupings.find(({ value }) => value === name)?.label[localeOf(language)] ?? name)

const totalNames = (by: string, label: string): string[] => [
  label,
  ...by.split(',').slice(1).fill(''),
]

/** The table of loss rates for export. */
export const lossRatesTable = (rates: LossRates, language: string | undefined): FiguresTable => {
  const say = speaker(language)
  const { from, to, kind, by, total, benchmark } = rates
  const cells = (names: readonly string[], row: LossRates['total']): Cell[] => [
    ...names,
    row.concluded,
    row.judged,
    row.lost,
    row.rate,
    row.withdrawnAfterChange,
    row.previous?.rate ?? null,
    row.change,
  ]
  const definition = denominatorOf(kind).definition[localeOf(language)]
  const { defendants } = total
  return {
    title: say('metrics.lossRates'),
    notes: [
      say('metrics.period', { from, to }),
      say('metrics.definition', { definition }),
      defendants
        ? say('metrics.agencyLevel', { cases: total.concluded, defendants: defendants.concluded })
        : say('metrics.caseLevel'),
      ...(benchmark
        ? [
            `${say('metrics.benchmarkLine', { title: benchmark.title, percent: benchmark.percent })}（${benchmark.source}）`,
          ]
        : []),
    ],
    columns: [
      ...groupColumns(by, language),
      say(kind === 'effective' ? 'metrics.effective' : 'metrics.concluded'),
      say('metrics.judged'),
      say('metrics.lost'),
      say('metrics.rate'),
      say('metrics.withdrawnAfterChange'),
      say('metrics.previousRate'),
      say('metrics.change'),
    ],
    rows: rates.rows.map((row) => cells(row.labels, row)),
    total: cells(totalNames(by, total.label), total),
  }
}

/** The table of attendance rates for export. */
export const attendanceRatesTable = (
  rates: AttendanceRates,
  language: string | undefined,
): FiguresTable => {
  const say = speaker(language)
  const { from, to, by, total } = rates
  const cells = (names: readonly string[], row: AttendanceRates['total']): Cell[] => [
    ...names,
    row.heard,
    row.attended,
    row.attendanceRate,
    row.attendanceUnknown,
    row.spoke,
    row.speechRate,
    row.speechUnknown,
    row.previous?.attendanceRate ?? null,
    row.change,
  ]
  return {
    title: say('metrics.attendanceRates'),
    notes: [
      say('metrics.period', { from, to }),
      say('metrics.definition', { definition: say('metrics.attendanceDefinition') }),
    ],
    columns: [
      ...groupColumns(by, language),
      say('metrics.heard'),
      say('metrics.attended'),
      say('metrics.attendanceRate'),
      say('metrics.attendanceUnknown'),
      say('metrics.spoke'),
      say('metrics.speechRate'),
      say('metrics.speechUnknown'),
      say('metrics.previousRate'),
      say('metrics.change'),
    ],
    rows: rates.rows.map((row) => cells(row.labels, row)),
    total: cells(totalNames(by, total.label), total),
  }
}
