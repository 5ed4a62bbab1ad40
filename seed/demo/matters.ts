import type { DemoField } from '@/seed/demo/places'
import type { OutcomeCode } from '@/src/domain/litigation/outcomes'

type Weights<T> = readonly (readonly [T, number])[]

/** Share of the cases by field, in per cent: four fields make up 75.54 (Guizhou 2024). */
export const fieldWeights: Weights<DemoField> = [
  ['natural-resources', 35],
  ['urban-construction', 16],
  ['labour-social-security', 13.54],
  ['public-security', 11],
  ['urban-enforcement', 6.5],
  ['market-supervision', 5],
  ['township', 5],
  ['government', 4],
  ['agriculture', 1.5],
  ['forestry', 1.5],
  ['transport', 0.96],
]

/** What agencies of a field are usually sued over. */
export const causesOf: Readonly<Record<DemoField, readonly string[]>> = {
  'natural-resources': [
    '土地行政登记',
    '不动产行政登记',
    '土地行政征收',
    '土地行政处罚',
    '政府信息公开',
    '不履行法定职责',
  ],
  'urban-construction': ['房屋拆迁补偿', '行政强制拆除', '规划行政许可', '房屋征收补偿协议'],
  'labour-social-security': ['工伤认定', '工伤认定', '社会保险待遇给付', '劳动保障监察处理'],
  'public-security': ['治安行政处罚', '治安行政处罚', '道路交通行政处罚', '不履行法定职责'],
  'market-supervision': ['市场监督管理行政处罚', '工商行政登记', '不履行法定职责'],
  'urban-enforcement': ['行政强制拆除', '城市管理行政处罚'],
  agriculture: ['土地承包经营权行政登记', '行政处罚'],
  forestry: ['林地行政处罚', '林权行政登记'],
  transport: ['道路运输行政处罚', '行政许可'],
  ecology: ['环境保护行政处罚'],
  justice: ['政府信息公开'],
  government: ['土地权属行政裁决', '政府信息公开', '行政补偿'],
  township: ['行政强制拆除', '土地权属行政裁决', '不履行法定职责'],
}

export const lostOutcomes: Weights<OutcomeCode> = [
  ['revoked', 36],
  ['confirmed-unlawful', 30],
  ['ordered-performance', 12],
  ['partly-revoked', 6],
  ['ordered-compensation', 6],
  ['ordered-indemnity', 4],
  ['agreement-performance', 3],
  ['confirmed-invalid', 2],
  ['modified', 1],
]

export const otherOutcomes: Weights<OutcomeCode> = [
  ['rejected-claims', 50],
  ['suit-dismissed', 18],
  ['withdrawal-granted', 22],
  ['deemed-withdrawn', 4],
  ['mediated', 4],
  ['transferred', 1],
  ['terminated', 1],
]

/** How often the head came, and spoke when there, by calendar years before the running one. */
export const attendanceByYear: readonly { readonly attended: number; readonly spoke: number }[] = [
  { attended: 0.97, spoke: 0.93 },
  { attended: 0.85, spoke: 0.8 },
  { attended: 0.68, spoke: 0.6 },
  { attended: 0.55, spoke: 0.4 },
]
