import { commonDefaults, type Rule } from '@/src/domain/rules/rule'

/**
 * 监督整改: the unit inspected puts right what was found; the office that found it re-checks and strikes off.
 * The due day is that of the finding.
 */
export const rectification: Rule<'finding'> = {
  kind: 'rectification',
  subject: 'finding',
  title: { zh: '监督整改', en: 'Rectification' },
  tunable: [],
  defaults: {
    ...commonDefaults,
    demand: {
      zh: '请按整改要求落实，并上传整改后的佐证材料。',
      en: 'Put right what was found and upload the evidence of it.',
    },
  },
  evidence: { noteLength: 10, needsAppearance: false },
  supervisor: 'own-office',
  isFrozen: false,
  isWaivable: true,
  isAnnounced: true,
  demands: ({ id, title, unit, lead, isWithdrawn, dueOn, legalBasis }) =>
    isWithdrawn
      ? []
      : [
          {
            debtor: unit,
            supervisor: lead,
            subject: id,
            period: null,
            due: { on: dueOn },
            legalBasis: { zh: legalBasis, en: legalBasis },
            title: { zh: `${title} 整改`, en: `${title}: rectification` },
          },
        ],
}
