/** Sentences about the roster of counsel, engagements and their assessment. */
export const counselMessages = {
  'engagement.unknown': {
    zh: '没有找到这份聘任，请重新选择。',
    en: 'There is no such engagement: choose again.',
  },
  'engagement.otherUnit': {
    zh: '这份聘任属于其他单位，请选择本单位在聘的法律顾问。',
    en: 'This engagement is of another unit: choose counsel engaged by yours.',
  },
  'engagement.notInForce': {
    zh: '该聘任今天不在聘期内（{{from}} 至 {{to}}），请先续聘或另选顾问。',
    en: 'This engagement does not hold today ({{from}} to {{to}}): renew it first or choose other counsel.',
  },
} as const
