import { yearQuota } from '@/src/domain/rules/yearQuota'

/** 旁听庭审: every unit observes court hearings at least twice a year, on site or online. */
export const courtObservation = yearQuota({
  kind: 'court-observation',
  title: { zh: '旁听庭审', en: 'court observation' },
  demand: {
    zh: '请组织工作人员旁听庭审（现场或网络），并逐次登记签到名单和体会；同一庭审每单位只计一次。',
    en: 'Observe court hearings, on site or online, and record each with its sign-in list and lesson; a hearing counts once per unit.',
  },
  times: 2,
  paper: 'observations',
  legalBasis: ({ minimumCount }) => ({
    zh: `“1+5”关键少数：各单位每年旁听庭审不少于${minimumCount}次（次数由依法治州办设定）`,
    en: `“1+5”, the key few: at least ${minimumCount} hearings observed a year (number set by the prefecture office)`,
  }),
})
