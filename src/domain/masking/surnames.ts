/** Surnames of two characters (复姓); longer match first. */
const COMPOUND =
  '欧阳 上官 司马 诸葛 东方 夏侯 皇甫 尉迟 公孙 慕容 长孙 令狐 宇文 司徒 司空 轩辕 端木 申屠 南宫 独孤 百里 呼延 闻人 澹台 公冶 太叔 濮阳 淳于 单于 钟离 鲜于 闾丘 亓官 司寇 仲孙 拓跋 赫连 万俟 东郭 南门 西门 北堂 左丘 谷梁 段干 乐正 漆雕 公西 巫马 宰父 微生 羊舌 完颜 纳兰 那拉 叶赫 爱新'.split(
    ' ',
  )

/** Surnames of one character: 百家姓, later ones, and those of the Buyi, Miao, Yi and Dong country. */
const SINGLE =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶曾毋沙乜养鞠须丰巢关蒯查荆红游竺权逯盖益桓肖覃盘付佟佘佴涂钦商牟墨哈谯笪阳言福邸端苟冼由占麦冒迟代揭闭陇粟糯隋蹇税仡杞宾陀沐卯奢铁谌布渠亓邝仝战晋楚闫汝鄢岳帅缑亢况郈琴海赏鹿岩波练佐丘尧敬原栗舍娜青瑶雄'
/** Surnames that are common words most of the time: they need more context. */
const AMBIGUOUS =
  '和于任时和向应全项单关连平万安路易常计解东利师明强国须居养管家终越广充权益双言红福由代占布束印班山海水满丰况干井富松暴端咸籍元税宾那赏墨幸怀容党成车步古沙花司仰牧弓景原舍青哈岩波练敬'

const compound = new Set(COMPOUND)
const single = new Set(SINGLE)
const ambiguous = new Set(AMBIGUOUS)

/** The length of the surname that begins at a place: 2, 1, or 0 where none does. */
export const surnameLength = (folded: string, at: number): 0 | 1 | 2 => {
  if (compound.has(folded.slice(at, at + 2))) return 2
  return single.has(folded.charAt(at)) ? 1 : 0
}

/** Whether a surname is more often a common word (于, 任, 时, 向 …). */
export const isAmbiguousSurname = (folded: string, at: number): boolean =>
  !compound.has(folded.slice(at, at + 2)) && ambiguous.has(folded.charAt(at))
