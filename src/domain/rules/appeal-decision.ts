import { concreteOutcome } from '@/src/domain/litigation/loss'
import { outcomeOf } from '@/src/domain/litigation/outcomes'
import { periodRule } from '@/src/domain/periods/rules'
import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 上诉决定: an agency that lost at first instance decides within the period of appeal whether to appeal:
 * 15 days from service of a judgment, 10 of a ruling (行诉法第八十五条).
 */
export const appealDecision: Rule<'case'> = {
  kind: 'appeal-decision',
  subject: 'case',
  title: { zh: '上诉决定', en: 'Decision on appeal' },
  tunable: [],
  defaults: {
    ...commonDefaults,
    demand: {
      zh: '请在上诉期内研究决定是否上诉，并登记决定及理由；逾期裁判即发生法律效力。',
      en: 'Decide within the period whether to appeal and record the decision with its reasons; after it the judgment takes effect.',
    },
  },
  evidence: { noteLength: 5, needsAppearance: false },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: true,
  demands: ({
    id,
    caseNumber,
    instance,
    isTrashed,
    concludedOn,
    resultServedOn,
    effectiveOn,
    remands,
    defendants,
  }) => {
    if (isTrashed || instance !== 'first' || !concludedOn || !resultServedOn) return []
    return defendants
      .filter(({ role, isLoss }) => isLoss && role !== 'third-party')
      .map(({ agency, outcome, ...behind }) => {
        const concrete = concreteOutcome(outcome, behind)
        const isRuling = concrete !== null && outcomeOf(concrete).group === 'ruling'
        const statutory = periodRule(isRuling ? 'appeal-ruling' : 'appeal-judgment')
        return {
          debtor: agency,
          subject: id,
          period: remands > 0 ? `remand-${remands}` : null,
          due: { from: resultServedOn, period: statutory, calendar: 'court' },
          legalBasis: statutory.legalBasis,
          title: { zh: `${caseNumber} 是否上诉`, en: `${caseNumber}: whether to appeal` },
          mootOn: effectiveOn,
        }
      })
  },
}
