import type { Option } from '@/src/domain/options'

/** How far a yearly catalogue of major decisions (重大行政决策事项目录) has come. */
export const catalogueStates = [
  { value: 'draft', label: { zh: '拟订中', en: 'Draft' } },
  { value: 'published', label: { zh: '已公布', en: 'Published' } },
] as const satisfies readonly Option[]

export const quarters = [
  { value: '1', label: { zh: '第一季度', en: '1st quarter' } },
  { value: '2', label: { zh: '第二季度', en: '2nd quarter' } },
  { value: '3', label: { zh: '第三季度', en: '3rd quarter' } },
  { value: '4', label: { zh: '第四季度', en: '4th quarter' } },
] as const satisfies readonly Option[]

/** How a published catalogue may change (art. 3: with the consent of the party committee). */
export const amendmentKinds = [
  { value: 'add', label: { zh: '增列事项', en: 'Item added' } },
  { value: 'change', label: { zh: '调整事项', en: 'Item changed' } },
  { value: 'remove', label: { zh: '移出事项', en: 'Item taken out' } },
] as const satisfies readonly Option[]

/** A catalogue as its steps read it. */
export interface CatalogueFacts {
  readonly state: (typeof catalogueStates)[number]['value']
  /** Id of the government, and of the office of its region. */
  readonly decider: string
  readonly lawOffice: string | null
  /** Ids of the users who drew it up and edited it last. */
  readonly authors: readonly (string | null)[]
  readonly items: number
  readonly hasConsent: boolean
}

export const catalogueSteps = ['publish', 'amend'] as const
export type CatalogueStep = (typeof catalogueSteps)[number]

export type CatalogueProblem =
  'onlyKeepers' | 'published' | 'notPublished' | 'ownCatalogue' | 'noConsent' | 'noItems'

/** Why a user may not take a step with a catalogue; null when it is allowed. */
export const catalogueProblem = (
  user: { readonly id: string; readonly agency: string | null },
  facts: CatalogueFacts,
  step: CatalogueStep,
): CatalogueProblem | null => {
  if (user.agency === null || ![facts.decider, facts.lawOffice].includes(user.agency))
    return 'onlyKeepers'
  if (step === 'amend') return facts.state === 'published' ? null : 'notPublished'
  if (facts.state === 'published') return 'published'
  if (facts.authors.includes(user.id)) return 'ownCatalogue'
  if (facts.items === 0) return 'noItems'
  return facts.hasConsent ? null : 'noConsent'
}
