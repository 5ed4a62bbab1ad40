import type { Option } from '@/src/domain/options'
import type { AgencyKind } from '@/src/domain/organization/agencyKinds'

/** The three layers that supervision covers (县市、部门、乡镇全覆盖). */
export const supervisionLayers = [
  { value: 'county', label: { zh: '县（市、区）', en: 'County' } },
  { value: 'department', label: { zh: '部门', en: 'Department' } },
  { value: 'township', label: { zh: '乡镇（街道）', en: 'Township' } },
] as const satisfies readonly Option[]
export type SupervisionLayer = (typeof supervisionLayers)[number]['value']

/**
 * The layer of a unit: a county is its people's government, a police station counts with the departments. Null for
 * what supervision does not visit: the offices themselves, discipline organs, villages, which enforce nothing, and
 * the prefecture's government, which is the one that supervises.
 */
export const layerOf = (
  kind: AgencyKind,
  regionLevel: 'prefecture' | 'county' | 'district',
): SupervisionLayer | null => {
  switch (kind) {
    case 'government':
      return regionLevel === 'prefecture' ? null : 'county'
    case 'township':
      return 'township'
    case 'department':
    case 'police-station':
    case 'authorized':
    case 'other':
      return 'department'
    case 'law-office':
    case 'discipline':
    case 'village':
      return null
  }
}
