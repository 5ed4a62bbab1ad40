import { yearQuota } from '@/src/domain/rules/yearQuota'

/**
 * 述法: each principal leader reports every year on the rule of law in his charge, in writing and on site
 * (述职必述法, 中央全面依法治国委员会 2021).
 */
export const lawReport = yearQuota({
  kind: 'law-report',
  title: { zh: '述法', en: 'law report' },
  demand: {
    zh: '请主要负责同志书面并现场述法，述法报告引用的败诉率应与已公布的数据一致。',
    en: 'The principal leader reports in writing and on site; the loss rate quoted must be the published one.',
  },
  times: null,
  paper: 'law-reports',
  legalBasis: () => ({
    zh: '“1+5”关键少数：党政主要负责人年度述职必述法（现场＋书面）',
    en: '“1+5”, the key few: the principal leader’s yearly report covers the rule of law, on site and in writing',
  }),
})
