import type { Option } from '@/src/domain/options'
import type { AgencyKind } from '@/src/domain/organization/agencyKinds'

/** The layers in which every unit is to have legal counsel (法律顾问全覆盖). */
export const coverageLayers = [
  { value: 'agencies', label: { zh: '党政机关', en: 'Governments and departments' } },
  { value: 'townships', label: { zh: '乡镇（街道）', en: 'Townships' } },
  { value: 'police-stations', label: { zh: '派出所', en: 'Police stations' } },
  { value: 'villages', label: { zh: '村（居）', en: 'Villages' } },
] as const satisfies readonly Option[]
export type CoverageLayer = (typeof coverageLayers)[number]['value']

/** The kinds of organizations of each layer. Rule-of-law offices and discipline inspection advise others. */
export const kindsOfLayer: Readonly<Record<CoverageLayer, readonly AgencyKind[]>> = {
  agencies: ['government', 'department', 'authorized'],
  townships: ['township'],
  'police-stations': ['police-station'],
  villages: ['village'],
}

/** The layer of an organization; null where counsel is not asked of it. */
export const layerOf = (kind: AgencyKind): CoverageLayer | null =>
  coverageLayers.find(({ value }) => kindsOfLayer[value].includes(kind))?.value ?? null

/** Whether a unit has counsel: an engagement holds today, one held before, or there has been none. */
export type UnitCoverageState = 'covered' | 'lapsed' | 'uncovered'
