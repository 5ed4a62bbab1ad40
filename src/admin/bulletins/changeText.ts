import type { BulletinChange } from '@/src/domain/bulletins/changesSince'
import { defendantRoles } from '@/src/domain/litigation/loss'
import { outcomes } from '@/src/domain/litigation/outcomes'
import { labelOf } from '@/src/domain/options'
import type { MessageKey } from '@/src/i18n/messages'

/** The words that a changed fact is told with. */
export interface ChangeWords {
  readonly locale: 'zh' | 'en'
  readonly yes: string
  readonly no: string
  /** Names of regions by their ids. */
  readonly regions: ReadonlyMap<string, string>
}

const fieldKeys = {
  counted: 'bulletinPage.field.counted',
  caseNumber: 'bulletinPage.field.caseNumber',
  court: 'bulletinPage.field.court',
  region: 'bulletinPage.field.region',
  concludedOn: 'bulletinPage.field.concludedOn',
  effectiveOn: 'bulletinPage.field.effectiveOn',
  isJudged: 'bulletinPage.field.isJudged',
  isLost: 'bulletinPage.field.isLost',
  defendant: 'bulletinPage.field.defendant',
  role: 'bulletinPage.field.role',
  outcome: 'bulletinPage.field.outcome',
  alteredTo: 'bulletinPage.field.alteredTo',
  isLoss: 'bulletinPage.field.isLoss',
} as const satisfies Record<string, MessageKey>

/** What a changed fact is called. */
export const changeField = (field: string): MessageKey =>
  fieldKeys[field as keyof typeof fieldKeys] ?? 'bulletinPage.field.other'

/** A value of a changed fact, in words. */
export const changeValue = (
  { field }: Pick<BulletinChange, 'field'>,
  value: BulletinChange['then'],
  { locale, yes, no, regions }: ChangeWords,
): string => {
  if (value === null || value === '') return '—'
  if (typeof value === 'boolean') return value ? yes : no
  switch (field) {
    case 'region':
      return regions.get(value) ?? value
    case 'outcome':
    case 'alteredTo':
      return labelOf(outcomes, value, locale)
    case 'role':
      return labelOf(defendantRoles, value, locale)
    default:
      return value
  }
}

/** A change of a rate in percentage points, with its sign; `—` where there is nothing to compare. */
export const signedPoints = (points: string | null): string => {
  if (points === null) return '—'
  return points.startsWith('-') || Number(points) === 0 ? points : `+${points}`
}
