import { lossRule } from '@/src/domain/rules/lossRule'

/** 必倒查: the agency that lost traces its own acts back; the author is never one of those traced. */
export const traceBack = lossRule({
  kind: 'trace-back',
  title: { zh: '责任倒查', en: 'Trace-back' },
  demand: {
    zh: '请填写责任倒查报告：违法行为及时间、经办和审批岗位、原因、整改措施；报告人不得为被倒查人。',
    en: 'Fill in the trace-back: the acts and their days, the posts involved, causes and remedies. Its author may not be a person traced.',
  },
  days: 20,
  paper: 'tracebacks',
  debtor: ({ agency }) => agency,
})
