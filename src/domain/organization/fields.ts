import type { Option } from '@/src/domain/options'

/**
 * Fields of administration (行政管理领域), as the statistics of administrative litigation group
 * agencies. The four that make up three quarters of the cases in Guizhou come first.
 */
export const administrativeFields = [
  { value: 'natural-resources', label: { zh: '自然资源', en: 'Natural resources' } },
  { value: 'urban-construction', label: { zh: '城乡建设', en: 'Urban and rural construction' } },
  {
    value: 'labour-social-security',
    label: { zh: '劳动和社会保障', en: 'Labour and social security' },
  },
  { value: 'public-security', label: { zh: '公安', en: 'Public security' } },
  { value: 'market-supervision', label: { zh: '市场监管', en: 'Market supervision' } },
  { value: 'urban-enforcement', label: { zh: '综合行政执法', en: 'Urban enforcement' } },
  { value: 'ecology', label: { zh: '生态环境', en: 'Ecology and environment' } },
  { value: 'transport', label: { zh: '交通运输', en: 'Transport' } },
  { value: 'agriculture', label: { zh: '农业农村', en: 'Agriculture and rural affairs' } },
  { value: 'forestry', label: { zh: '林业', en: 'Forestry' } },
  { value: 'water', label: { zh: '水务', en: 'Water' } },
  { value: 'health', label: { zh: '卫生健康', en: 'Health' } },
  { value: 'emergency', label: { zh: '应急管理', en: 'Emergency management' } },
  { value: 'education', label: { zh: '教育', en: 'Education' } },
  { value: 'civil-affairs', label: { zh: '民政', en: 'Civil affairs' } },
  { value: 'medical-insurance', label: { zh: '医疗保障', en: 'Medical insurance' } },
  { value: 'justice', label: { zh: '司法行政', en: 'Justice administration' } },
  { value: 'taxation', label: { zh: '税务', en: 'Taxation' } },
  { value: 'government', label: { zh: '地方人民政府', en: 'Local government' } },
  { value: 'township', label: { zh: '乡镇（街道）', en: 'Township' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
] as const satisfies readonly Option[]

export type AdministrativeField = (typeof administrativeFields)[number]['value']

/** Words in the name of an agency that tell its field, longest first within a field. */
const fieldWords: ReadonlyArray<readonly [AdministrativeField, readonly string[]]> = [
  ['natural-resources', ['自然资源', '国土资源', '不动产登记']],
  ['urban-enforcement', ['综合行政执法', '城市管理']],
  ['urban-construction', ['住房和城乡建设', '住建', '城乡规划']],
  ['labour-social-security', ['人力资源和社会保障', '人社', '社会保险']],
  ['public-security', ['公安', '交警', '派出所', '交通警察']],
  ['market-supervision', ['市场监督管理', '市场监管', '工商行政']],
  ['ecology', ['生态环境', '环境保护']],
  ['transport', ['交通运输']],
  ['agriculture', ['农业农村']],
  ['forestry', ['林业']],
  ['water', ['水务', '水利']],
  ['health', ['卫生健康']],
  ['emergency', ['应急管理', '安全生产']],
  ['education', ['教育']],
  ['civil-affairs', ['民政']],
  ['medical-insurance', ['医疗保障']],
  ['justice', ['司法']],
  ['taxation', ['税务']],
  ['township', ['乡人民政府', '镇人民政府', '街道办事处']],
  ['government', ['人民政府', '管理委员会', '管委会']],
]

/**
 * The field of administration that an agency's name suggests; `other` where no word is known. A
 * suggestion only: the office corrects it on the agency's record.
 */
export const fieldOfAgencyName = (name: string): AdministrativeField =>
  fieldWords.find(([, words]) => words.some((word) => name.includes(word)))?.[0] ?? 'other'
