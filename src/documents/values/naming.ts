import { outcomes } from '@/src/domain/litigation/outcomes'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import type { Agency, Case } from '@/src/payload-types'

type Named = string | { name: string } | null | undefined

/** The name of a related record that was read with it; empty where there is none. */
export const nameOf = (related: Named): string =>
  related && typeof related === 'object' ? related.name : ''

/** Names in one text, each once. */
export const namesOf = (related: readonly Named[]): string =>
  [...new Set(related.map(nameOf).filter((name) => name !== ''))].join('、')

/** Ids of related records, each once. */
export const idsOf = (
  related: readonly (string | { id: string } | null | undefined)[],
): string[] => [...new Set(related.map(idOf).filter((id) => id !== null))]

/** The name that an organization issues documents under. */
export const organNameOf = ({ organName, name }: Agency): string => organName?.trim() || name

/** How a case ended, defendant by defendant: `某局：撤销`. */
export const outcomeText = ({ defendants }: Case): string =>
  defendants
    .filter(({ outcome }) => Boolean(outcome))
    .map(({ agency, outcome }) => `${nameOf(agency)}：${labelOf(outcomes, outcome ?? '', 'zh')}`)
    .join('；')
