import type { Bilingual } from '@/src/domain/bilingual'

/** The laws and judicial interpretations that the rules of this domain cite. */
const laws = {
  'administrative-litigation': {
    zh: '《行政诉讼法》',
    en: 'Administrative Litigation Law',
  },
  'administrative-litigation-interpretation': {
    zh: '《最高人民法院关于适用〈行政诉讼法〉的解释》（法释〔2018〕1号）',
    en: 'SPC Interpretation of the Administrative Litigation Law (Fa Shi [2018] No. 1)',
  },
  'civil-procedure': {
    zh: '《民事诉讼法》',
    en: 'Civil Procedure Law',
  },
  'administrative-reconsideration': {
    zh: '《行政复议法》',
    en: 'Administrative Reconsideration Law',
  },
  'head-appearance': {
    zh: '《最高人民法院关于行政机关负责人出庭应诉若干问题的规定》（法释〔2020〕3号）',
    en: 'SPC Provisions on the Appearance of Heads of Agencies (Fa Shi [2020] No. 3)',
  },
  'judicial-suggestion': {
    zh: '《最高人民法院关于综合治理类司法建议工作若干问题的规定》（法释〔2023〕11号）',
    en: 'SPC Provisions on Judicial Suggestions (Fa Shi [2023] No. 11)',
  },
  'major-decisions': {
    zh: '《重大行政决策程序暂行条例》',
    en: 'Interim Regulations on Procedures for Major Administrative Decisions',
  },
  lawyers: {
    zh: '《律师法》',
    en: 'Lawyers Law',
  },
} as const satisfies Record<string, Bilingual>

export type LawId = keyof typeof laws

/** Cites articles of a law in both languages: `cite('administrative-litigation', 67)` → 《行政诉讼法》第67条. */
export const cite = (law: LawId, ...articles: readonly number[]): Bilingual => ({
  zh: `${laws[law].zh}${articles.map((article) => `第${article}条`).join('、')}`,
  en: `${laws[law].en}, art. ${articles.join(', ')}`,
})

/** Joins several citations into one. */
export const citeAll = (...citations: readonly Bilingual[]): Bilingual => ({
  zh: citations.map((citation) => citation.zh).join('；'),
  en: citations.map((citation) => citation.en).join('; '),
})
