import { periodRule } from '@/src/domain/periods/rules'
import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 答辩举证: within 15 days of receiving the complaint each defendant hands in its answer and all evidence
 * (行诉法第六十七条; what comes late counts as no evidence, 第三十四条). On appeal it is the answer to the
 * appeal (法释〔2018〕1号第一百零八条). Third parties owe none.
 */
export const answerBrief: Rule<'case'> = {
  kind: 'answer-brief',
  subject: 'case',
  title: { zh: '答辩举证', en: 'Answer and evidence' },
  tunable: [],
  defaults: {
    ...commonDefaults,
    demand: {
      zh: '请在期限内向人民法院提交答辩状和作出行政行为的全部证据、所依据的规范性文件，并在此登记提交情况；逾期不提供证据的，视为没有相应证据。',
      en: 'File the answer, all evidence and the documents relied on with the court within the period and record it here; evidence filed late counts as none.',
    },
  },
  evidence: { noteLength: 5, needsAppearance: false },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: true,
  demands: (facts) => {
    const { id, caseNumber, instance, isTrashed, servedOn, defendants } = facts
    if (isTrashed || !servedOn || !['first', 'second', 'retrial'].includes(instance)) return []
    const statutory = periodRule(instance === 'second' ? 'appeal-answer' : 'answer-brief')
    // A remand re-opens the case but not the period of a service before the result that it set aside.
    const { concludedOn, setAsideResultOn } = facts
    const isFromBefore = setAsideResultOn && servedOn <= setAsideResultOn
    const mootOn = concludedOn ?? (isFromBefore ? setAsideResultOn : null)
    return defendants
      .filter(({ role }) => role !== 'third-party')
      .map(({ agency }) => ({
        debtor: agency,
        subject: id,
        period: null,
        due: { from: servedOn, period: statutory, calendar: 'court' },
        legalBasis: statutory.legalBasis,
        title: {
          zh: `${caseNumber} ${statutory.label.zh}`,
          en: `${caseNumber}: ${statutory.label.en}`,
        },
        mootOn,
      }))
  },
}
