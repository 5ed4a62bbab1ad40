import type { Bilingual } from '@/src/domain/bilingual'
import type { DutyKind } from '@/src/domain/dutyStates'
import type { LossFacts } from '@/src/domain/rules/facts'
import type { PaperSlug } from '@/src/domain/papers/paper'
import { commonDefaults, type Demand, type Rule } from '@/src/domain/rules/rule'

interface Must {
  readonly kind: DutyKind
  readonly title: Bilingual
  readonly demand: Bilingual
  /** Working days from effect: no statute sets them, the office does. */
  readonly days: number
  readonly paper?: PaperSlug
  /** Who owes it; null where nobody is on record who could. */
  readonly debtor: (facts: LossFacts) => string | null
  readonly settledBy?: (facts: LossFacts) => Demand['settledBy']
}

/**
 * One of the four musts (四必): owed for every loss in effect, for each defendant that lost. A remand opens
 * it anew; a result that is no longer in effect lifts it.
 */
export const lossRule = ({
  kind,
  title,
  demand,
  days,
  paper,
  debtor,
  settledBy,
}: Must): Rule<'loss'> => ({
  kind,
  subject: 'loss',
  title,
  tunable: ['days'],
  defaults: { ...commonDefaults, days, demand },
  evidence: { noteLength: paper ? 0 : 10, needsAppearance: false, ...(paper ? { paper } : {}) },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: true,
  demands: (facts, terms) => {
    const owing = debtor(facts)
    if (!facts.effectiveOn || !owing) return []
    return [
      {
        debtor: owing,
        concerned: facts.agency,
        subject: facts.id,
        period: facts.remands > 0 ? `remand-${facts.remands}` : null,
        due: {
          from: facts.effectiveOn,
          period: { length: terms.days, unit: 'working-day' },
          calendar: 'office',
        },
        legalBasis: {
          zh: `“1+5”联动问责：败诉案件必通报、必倒查、必约谈、必追责（生效之日起${terms.days}个工作日，期限由本办设定）`,
          en: `“1+5” joint accountability: every loss is circulated, traced back, talked over and answered for (${terms.days} working days from effect, set by the office)`,
        },
        title: {
          zh: `${facts.caseNumber} ${facts.agencyName} ${title.zh}`,
          en: `${facts.caseNumber}, ${facts.agencyName}: ${title.en.toLowerCase()}`,
        },
        settledBy: settledBy?.(facts),
      },
    ]
  },
})
