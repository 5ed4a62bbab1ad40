const SEPARATORS = /[、；;，,\n\r]+/u
const ORGANIZATION =
  /(公司|工厂|厂|商行|商店|超市|经营部|加工部|门市部|店|集团|银行|信用社|合作社|企业|中心|协会|学会|商会|委员会|学校|小学|中学|大学|学院|幼儿园|医院|卫生院|诊所|研究院|研究所|事务所|报社|政府|局|村民小组|村组|组|社区|矿|煤矿|砂石场|场|站|基金会|寺|庙|等单位)$/u

/** The parties in one cell: separated by 、 ； ; or commas, spaces within names dropped, each once. */
export const readParties = (text: string): string[] => [
  ...new Set(
    text
      .split(SEPARATORS)
      .map((name) => name.replace(/\s+/gu, ' ').trim())
      .filter(Boolean),
  ),
]

/** Whether a plaintiff is an organization, by the last word of the name. */
export const plaintiffKind = (name: string): 'person' | 'organization' =>
  ORGANIZATION.test(name.replace(/[（(][^）)]*[）)]$/u, '')) ? 'organization' : 'person'
