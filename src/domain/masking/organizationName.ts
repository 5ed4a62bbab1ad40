/** Provinces and the prefectures and counties of southwest Guizhou without their suffix, as companies use them. */
const PLACES =
  '中国 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 贵阳 遵义 安顺 六盘水 毕节 铜仁 黔西南 黔东南 黔南 兴义 兴仁 安龙 贞丰 普安 晴隆 册亨 望谟 义龙 昆明 南宁 成都 广州 深圳'.split(
    ' ',
  )
const PLACE_WITH_SUFFIX =
  /^\p{Script=Han}{1,7}?(?:自治州|自治县|自治区|新区|省|市|州|县|区|旗|镇|乡|街道办|街道)/u
const LEGAL_FORM =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|总公司|分公司|公司|农民专业合作社|专业合作社|合作社|律师事务所|事务所)$/u
const TRADE =
  /(?:建设工程|建筑工程|建筑|建材|工程|科技|商贸|贸易|矿业|煤业|置业|房地产开发|房地产|物业管理|物业|物流|运输|汽车运输|货运|食品|药业|酒业|锰业|旅业|农业开发|农业|实业|投资|发展|服务|拆迁|文化|传媒|餐饮|电子|能源|化工|路桥|勘察设计|设计|评估|生态养殖|种植|养殖|烤鱼|米粉|外语培训|培训|砂石|采石|石材|木材加工)+$/u

/** The kind of business at the end of the name of an individual business or other undertaking. */
export const BUSINESS_ENDING =
  '经营部|养殖场|养猪场|养鸡场|种植场|便利店|小卖部|超市|饭店|酒店|宾馆|旅馆|客栈|餐馆|餐厅|饭馆|面馆|粉馆|火锅店|烤鱼店|米粉店|鱼庄|酒楼|酒家|茶馆|茶楼|农家乐|药店|大药房|药房|诊所|门诊部|门市部|门市|批发部|商行|商店|商铺|服装店|理发店|美容院|美发店|网吧|加工厂|砂石厂|采石厂|采石场|砂石场|砖厂|木材厂|加工坊|作坊|修理厂|修理店|汽修厂|粉摊|早餐店|粉店|烧烤店|专卖店|工作室|服务部|服务站|合作社|合作联社|培训学校|驾校|幼儿园|家庭农场|农场|煤矿|金矿|锰矿|铁矿|矿山|石场|支行|分行|信用社|信用联社|村镇银行|厂'

/** A name without its leading places: 贵州鑫隆建材有限公司 → 鑫隆建材有限公司. */
const withoutPlace = (name: string): string => {
  for (let rest = name; ;) {
    const place =
      PLACE_WITH_SUFFIX.exec(rest)?.[0] ?? PLACES.find((place) => rest.startsWith(place)) ?? ''
    if (!place || rest.length - place.length < 3) return rest
    rest = rest.slice(place.length)
  }
}

/**
 * The short forms under which an organization is spoken of: without its place, without its legal form,
 * with 公司 alone. The brand alone (鑫隆) is none, as it may be any word.
 */
export const shortForms = (name: string): string[] => {
  const bare = name.replace(/\([^()]{1,12}\)/gu, '')
  const local = withoutPlace(bare)
  const core = local.replace(LEGAL_FORM, '')
  const brand = core.replace(TRADE, '')
  const forms = [name, bare, local]
  if (core.length >= 3) forms.push(core)
  if (LEGAL_FORM.test(local)) forms.push(`${core}公司`)
  if (brand.length >= 2) {
    if (local.endsWith('公司')) forms.push(`${brand}公司`, `${brand}有限公司`, `${brand}集团`)
    if (local.endsWith('厂')) forms.push(`${brand}厂`)
    if (local.endsWith('合作社')) forms.push(`${brand}合作社`)
  }
  return [...new Set(forms)].filter((form) => form.length >= 3)
}

const MASK_ENDING = new RegExp(
  `(?:律师事务所|事务所|村民小组|居民小组|村民委员会|居民委员会|${BUSINESS_ENDING}|医院|学校|银行|协会|组|村|店|社|院|所|场|馆|矿|吧|摊)$`,
  'u',
)

/** What stands for an organization: 某公司, 某养殖场, 某律师事务所; 某单位 where its kind is not known. */
export const maskedOrganization = (name: string): string => {
  if (/公司|集团|支行|分行|[矿煤锰药酒置实旅]业$|商贸$/u.test(name)) return '某公司'
  return `某${MASK_ENDING.exec(name)?.[0] ?? '单位'}`
}

/** Whether a name is one of an organization. */
export const isOrganizationName = (name: string): boolean =>
  /公司|集团|[矿煤锰药酒置实旅]业$|商贸$/u.test(name) || MASK_ENDING.test(name)

/** Whether a name is one of an agency, which stays in published texts. */
export const isAgencyName = (name: string): boolean =>
  /(?:人民政府|法院|检察院|局|厅|委员会|办公室|办事处|派出所|管委会|支队|大队)$/u.test(name) &&
  !/(?:村民|居民)委员会$/u.test(name)
