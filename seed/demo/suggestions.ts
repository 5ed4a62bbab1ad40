import type { DemoField } from '@/seed/demo/places'

/** A judicial suggestion; numbers count days from today. */
export interface SuggestionSeed {
  readonly court: '兴义市人民法院' | '安龙县人民法院'
  readonly slug: string
  readonly field: DemoField
  readonly received: number
  /** Set by the letter; two months where it is not. */
  readonly replyDue?: number
  readonly content: string
  /** What it asks one by one, where it does. */
  readonly items?: readonly string[]
  readonly fate: 'open' | 'submitted' | 'returned' | 'waived' | 'struck-off'
}

/** Judicial suggestions (司法建议) in every state of the reply. */
export const suggestionSeeds: readonly SuggestionSeed[] = [
  {
    court: '兴义市人民法院',
    slug: '522323',
    field: 'natural-resources',
    received: -20,
    content: '土地征收前未依法履行公告程序，建议规范征收公告和听证告知流程。',
    items: ['规范征收土地预公告、公告的发布和留痕', '在作出决定前书面告知听证权利'],
    fate: 'open',
  },
  {
    court: '安龙县人民法院',
    slug: '522301',
    field: 'natural-resources',
    received: -6,
    replyDue: 24,
    content: '不动产登记审查流于形式，建议建立登记前实地核查制度。',
    fate: 'open',
  },
  {
    court: '安龙县人民法院',
    slug: '522325',
    field: 'public-security',
    received: -70,
    content: '处罚决定未载明裁量理由，建议统一裁量文书格式。',
    fate: 'open',
  },
  {
    court: '兴义市人民法院',
    slug: '522302',
    field: 'urban-construction',
    received: -50,
    content: '拆除决定送达不规范，建议完善送达回证管理。',
    fate: 'submitted',
  },
  {
    court: '兴义市人民法院',
    slug: '522324',
    field: 'labour-social-security',
    received: -45,
    content: '工伤认定调查超期，建议建立期限预警。',
    items: ['建立工伤认定期限预警', '对中止、恢复认定的案件书面告知当事人'],
    fate: 'returned',
  },
  {
    court: '安龙县人民法院',
    slug: '522326',
    field: 'natural-resources',
    received: -95,
    content: '权属争议处理久拖不决，建议明确办理时限。',
    fate: 'struck-off',
  },
  {
    court: '安龙县人民法院',
    slug: '522327',
    field: 'forestry',
    received: -80,
    content: '林权登记资料保存不全，建议开展档案清理。',
    fate: 'waived',
  },
  {
    court: '兴义市人民法院',
    slug: '522328',
    field: 'labour-social-security',
    received: -58,
    content: '告知程序不完整，建议修订告知书样式。',
    fate: 'struck-off',
  },
]
