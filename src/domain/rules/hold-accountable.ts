import { lossRule } from '@/src/domain/rules/lossRule'

/** 必追责: the agency that lost decides who answers for it, each person heard first, or says why nobody does. */
export const holdAccountable = lossRule({
  kind: 'hold-accountable',
  title: { zh: '责任追究', en: 'Accountability' },
  demand: {
    zh: '请填写责任追究情况：责任人岗位、过错程度、处理方式和依据；处理前应听取本人意见；不予追究的说明理由。',
    en: 'Record who answers for the loss: post, degree of fault, measure and basis, each person heard first; where nobody does, the reason.',
  },
  days: 40,
  paper: 'sanctions',
  debtor: ({ agency }) => agency,
})
