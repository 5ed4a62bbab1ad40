import { lossRule } from '@/src/domain/rules/lossRule'

/** 必约谈: the leader in charge of the government talks to the head of the agency that lost. */
export const interview = lossRule({
  kind: 'interview',
  title: { zh: '约谈', en: 'Interview' },
  demand: {
    zh: '请由政府分管领导约谈败诉单位负责人：先发约谈通知，后约谈，并上传签字的约谈记录。',
    en: 'The leader in charge talks to the head of the agency that lost: notice first, then the talk, then the signed record.',
  },
  days: 20,
  paper: 'interviews',
  debtor: ({ government }) => government,
})
