import type { Bilingual } from '@/src/domain/bilingual'
import { cite, citeAll } from '@/src/domain/law'
import type { Option } from '@/src/domain/options'

/** Why a lawyer may not act for a unit, in the order of their weight. */
export const conflictKinds = [
  { value: 'both-sides', label: { zh: '同一案件代理双方', en: 'Both sides of one case' } },
  { value: 'own-interest', label: { zh: '本人或近亲属利益', en: 'Own or family interest' } },
  { value: 'own-client', label: { zh: '对方为本人委托人', en: 'Other side is a client' } },
  { value: 'against-unit', label: { zh: '代理案件起诉本单位', en: 'Client sues the unit' } },
  { value: 'engaged-by-other-side', label: { zh: '受聘于对方', en: 'Engaged by the other side' } },
  {
    value: 'matter-for-other-side',
    label: { zh: '曾为对方办理事务', en: 'Acted for the other side' },
  },
  {
    value: 'matter-against-unit',
    label: { zh: '办理过针对本单位的事务', en: 'Acted against the unit' },
  },
  { value: 'firm-client', label: { zh: '对方为同所律师委托人', en: 'Client of the same firm' } },
  { value: 'met-on-duty', label: { zh: '值班中接待过对方', en: 'Advised the other side on duty' } },
  {
    value: 'former-judge',
    label: { zh: '离任法官、检察官未满二年', en: 'Former judge or prosecutor' },
  },
] as const satisfies readonly Option[]
export type ConflictKind = (typeof conflictKinds)[number]['value']

const personal = cite('lawyers', 39)
const ofFirm = citeAll(cite('lawyers', 23), cite('lawyers', 39))

/** The article behind each kind. */
export const articleOfConflict: Readonly<Record<ConflictKind, Bilingual>> = {
  'both-sides': personal,
  'own-interest': personal,
  'own-client': personal,
  'against-unit': personal,
  'engaged-by-other-side': personal,
  'matter-for-other-side': personal,
  'matter-against-unit': personal,
  'firm-client': ofFirm,
  // Practice rules are said to forbid it; no article has been verified.
  'met-on-duty': { zh: '律师执业管理要求，条文待核实', en: 'practice rules, article not verified' },
  'former-judge': cite('lawyers', 41),
}
