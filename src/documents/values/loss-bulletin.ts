import { idsOf, nameOf, organNameOf } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { DocumentRequest, ValueProvider } from '@/src/documents/values/recordValues'
import type { BulletinFigures, BulletinRow } from '@/src/domain/bulletins/bulletin'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'
import type { TableRows } from '@/src/domain/documents/tableLines'
import { idOf } from '@/src/domain/idOf'
import { outcomes } from '@/src/domain/litigation/outcomes'
import { DEFAULT_DENOMINATOR, denominatorKinds } from '@/src/domain/metrics/denominators'
import { displayRateWithCounts, rateOf } from '@/src/domain/metrics/rate'
import { labelOf } from '@/src/domain/options'
import { userError } from '@/src/i18n/userError'
import { attendanceRates } from '@/src/metrics/attendanceRates'
import type { Bulletin } from '@/src/payload-types'

const rateText = ({ lost, concluded }: BulletinRow): string =>
  displayRateWithCounts(rateOf(lost, concluded))

const previousText = ({ previousLost, previousConcluded }: BulletinRow): string =>
  displayRateWithCounts(rateOf(previousLost, previousConcluded))

const signed = (change: string | null): string =>
  change === null ? '—' : change.startsWith('-') ? `－${change.slice(1)}` : `＋${change}`

const changeText = ({ change }: BulletinRow): string => {
  if (change === null) return ''
  if (Number(change) === 0) return '，与上年同期持平'
  return change.startsWith('-')
    ? `，较上年同期下降${change.slice(1)}个百分点`
    : `，较上年同期上升${change}个百分点`
}

const figuresText = ({ total, losses }: BulletinFigures): string =>
  `一审审结行政案件${total.concluded}件，败诉${total.lost}件，败诉率${rateText(total)}${changeText(total)}。期间内生效的败诉案件${losses}件。`

const unitsTable = ({ by, rows, total }: BulletinFigures): TableRows => [
  [by === 'region' ? '地区' : '单位', '审结', '败诉', '败诉率', '上年同期', '变化（百分点）'],
  ...[...rows, total].map((row) => [
    row.label,
    String(row.concluded),
    String(row.lost),
    rateText(row),
    previousText(row),
    signed(row.change),
  ]),
]

const casesTable = ({ losses }: Bulletin): TableRows | string =>
  losses && losses.length > 0
    ? [
        ['序号', '案号', '审理法院', '败诉单位', '案由', '裁判结果', '生效日期'],
        ...losses.map((loss, index) => [
          String(index + 1),
          printedCaseNumber(loss.caseNumber ?? ''),
          loss.court ?? '',
          loss.agencyName ?? '',
          loss.cause ?? '',
          labelOf(outcomes, loss.alteredTo ?? loss.outcome ?? '', 'zh'),
          loss.effectiveOn ?? '',
        ]),
      ]
    : '本期没有生效的败诉案件。'

/** Attendance is no part of the frozen figures: it is read when the document is made. */
const attendanceText = async (
  { req }: DocumentRequest,
  { level, region, fromOn, toOn }: Bulletin,
): Promise<string> => {
  const filter = level === 'county' ? { region: idOf(region) ?? '' } : {}
  const { total } = await attendanceRates(
    req,
    { from: fromOn, to: toOn, by: [], instance: 'first', filter },
    {},
  )
  const { heard, attended, spoke } = total
  return heard === 0
    ? ''
    : `开庭审理${heard}件，被诉行政机关负责人出庭率${displayRateWithCounts(rateOf(attended, heard))}，出声率${displayRateWithCounts(rateOf(spoke, heard))}。`
}

/** The governments and rule-of-law offices of the regions, and every agency that is named. */
const recipientsOf = async (
  { req, organ }: DocumentRequest,
  { regions, losses }: Bulletin,
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { region: { in: idsOf(regions ?? []) } },
        { kind: { in: ['government', 'law-office'] } },
        { isActive: { not_equals: false } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  return idsOf([...docs, ...(losses ?? []).map(({ agency }) => agency)]).filter(
    (id) => id !== organ.id,
  )
}

/** 败诉案件通报: the frozen figures of an approved bulletin, by the office of its level. */
export const lossBulletinValues: ValueProvider = async (request) => {
  const { req, organ } = request
  const bulletin = await readSubject(request, 'bulletins')
  if (bulletin.state === 'draft') throw userError(req, 'document.notApproved', {}, 409)
  if (idOf(organ.region) !== idOf(bulletin.region))
    throw userError(req, 'document.otherLevel', {}, 409)
  const figures = bulletin.figures as unknown as BulletinFigures
  const denominator = denominatorKinds.find(({ value }) => value === DEFAULT_DENOMINATOR)
  return {
    values: {
      organ: organNameOf(organ),
      addressee:
        bulletin.level === 'county'
          ? '各乡镇人民政府（街道办事处），县直各部门'
          : '各县（市、区）人民政府，州直各部门',
      period: `${chineseDate(bulletin.fromOn)}至${chineseDate(bulletin.toOn)}`,
      region: nameOf(bulletin.region),
      denominator: denominator?.definition.zh,
      figures: figuresText(figures),
      attendance: await attendanceText(request, bulletin),
      units: unitsTable(figures),
      cases: casesTable(bulletin),
      demands: bulletin.text?.trim() || undefined,
    },
    recipients: await recipientsOf(request, bulletin),
  }
}
