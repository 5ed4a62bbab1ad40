/** A list of words that can be asked for a word ending or beginning at a place. */
interface WordList {
  /** The word that ends at `end`, the longest; '' where none does. */
  readonly endingAt: (text: string, end: number) => string
  /** The word that begins at `start`, the longest; '' where none does. */
  readonly beginningAt: (text: string, start: number) => string
}

/** The words by a character of theirs and their length, the longest first. */
const indexed = (
  words: readonly string[],
  characterOf: (word: string) => string,
): Map<string, (readonly [length: number, words: ReadonlySet<string>])[]> => {
  const lengths = [...new Set(words.map(({ length }) => length))].sort((a, b) => b - a)
  const characters = new Set(words.map(characterOf))
  return new Map(
    [...characters].map((character) => {
      const alike = words.filter((word) => characterOf(word) === character)
      const byLength = lengths
        .map((length) => [length, new Set(alike.filter((word) => word.length === length))] as const)
        .filter(([, ofLength]) => ofLength.size > 0)
      return [character, byLength]
    }),
  )
}

const wordList = (text: string): WordList => {
  const words = text.trim().split(/\s+/)
  const byLast = indexed(words, (word) => word.slice(-1))
  const byFirst = indexed(words, (word) => word.charAt(0))
  return {
    endingAt: (of, end) => {
      for (const [length, ofLength] of byLast.get(of.charAt(end - 1)) ?? []) {
        const word = end >= length ? of.slice(end - length, end) : ''
        if (ofLength.has(word)) return word
      }
      return ''
    },
    beginningAt: (of, start) => {
      for (const [length, ofLength] of byFirst.get(of.charAt(start)) ?? []) {
        const word = of.slice(start, start + length)
        if (ofLength.has(word)) return word
      }
      return ''
    },
  }
}

/** Words after which a person is named. */
export const personRoles = wordList(`
原告 被告 原审原告 原审被告 一审原告 一审被告 第三人 原审第三人 一审第三人 上诉人 被上诉人 再审申请人 被申请人 申请人 申诉人 起诉人 复议申请人
委托代理人 委托诉讼代理人 诉讼代理人 法定代表人 法定代理人 诉讼代表人 原告代理人 代理人 负责人 出庭负责人 经营者 投资人 理事长 业主 死者 伤者 死亡职工
受害人 被害人 受伤职工 证人 目击证人 在场见证人 见证人 案外人 继承人 村民 居民 职工 员工 工人 户主 驾驶人 驾驶员 司机 车主 乘客 乘车人 承包人 承租人 买受人 受让人 转让人 出租人
被征收人 被征收户 举报人 投诉人 信访人 被处罚人 被传唤人 被执行人 申请执行人 违法行为人 处罚相对人 行政相对人 当事人 被调查人 被询问人 公民 之子 之女 之妻 之夫 之父 之母 之兄 之弟 之姐 之妹
儿子 女儿 妻子 丈夫 父亲 母亲 哥哥 弟弟 姐姐 妹妹 邻居 前夫 前妻 其子 其女 其妻 其夫 其父 其母 其兄 其弟 其姐 其妹 长子 次子 三子 长女 次女 三女 外甥 侄子 孙子 亲属 家属 之外甥
村支书 村主任 组长 村医 乡村医生 会计 教师 同校教师 医生 护士 民警 辅警 保安 工人 网格员 环卫工人 项目经理 股东 董事长 总经理 经理 监事 会计 估价师 执业药师 鉴定人 翻译 传承人 老板 实际车主 业务员
主管 人事主管 法规科科长 工作人员 科员 乡长 镇长 县长 副县长 市长 副市长 局长 副局长 同志 权利人 持证人 户名 开户名 联系人 收件人 甲方 乙方 丙方 姓名 合伙人 监护人 绰号 小名 又名 曾用名 化名 别名 自称
律师 法律工作者 移民 移民户 低保对象 社区戒毒人员 抵押人 担保人 债务人 债权人 名为 名叫 更名为 变更为 登记姓名为 与原告 与被告 共有人 继承人 主任 校长 书记 队长 所长 科长 处长 站长 老师 同事 邻人 工友 同乡 同伙 组成员 竞买人 执行人 老伴 伯父 叔父 舅舅 姑姑 儿媳 女婿 亲戚 继子 养子 养女 爷爷 奶奶 祖父 祖母 职工 参保职工 成员`)

/** Words after which somebody of the court or the procuratorate is named, who stays (法释〔2016〕19号). */
export const courtRoles = wordList(`
审判长 审判员 代理审判员 人民陪审员 陪审员 法官助理 助理审判员 书记员 代书记员 代理书记员 执行法官 执行员 承办法官 法官 院长 副院长 庭长 副庭长 检察长 检察员 检察官 检察官助理 主审法官 合议庭成员为`)

/** What says that a name has just ended: verbs of people, family, and what belongs to somebody. */
export const strongFollowers = wordList(`
预留 护照 护照号 身份证号 手机 电话 微信号 遂 因职称 关于其 
诉称 辩称 述称 称 反映称 陈述 陈述称 认为 主张 辩解 提出 提交 提供 驾驶 持 所持 不服 户 户的 等人 本人 之子 之女 之妻 之夫 之父 之母 之兄 之弟 之姐 之妹 之外甥 之继承人 的妻子 的丈夫 的儿子 的女儿 的父亲 的母亲 的房屋 的承包地
拒绝签收 拒绝 签收 签字 签名 签订 诉 反映 要求 请求 承认 否认 居住 死亡 受伤 晕倒 名下 住院 逾期 出资 拨打 报警 报案 下班 上班 途中 夫妻 夫妇 兄弟 姐妹 姐弟 父子 母子 三人 二人 两人 三户 等户 以其 一案 右手 左手 涉嫌 申请 申请再审称 系 反悔 同意 赔偿 放弃 当选 参加 未到庭 到庭 行政拘留 处以 自愿 自称 出庭 旁听 独任 享有 指认 证实 伤残 对此 对其 对认定 提起 起诉 上诉 向本院 向法庭 与其 因其 因与 在工地 作证 酒后 账户 论文 处以 过户 过户至 点头 吗 代其 代为 意指 指认 拒不 与其 申请将 申请公开 注册 饲养 提出的 出庭`)

/** Small words between which names stand. */
export const smallWords = wordList(`
称 寄往 
的 与 和 及 以及 或 、 抵 东抵 南抵 西抵 北抵 对 对于 向 将 把 被 由 给 为 因 经 于 在 从 以 到 至 自 就 让 叫 令 使 并 且 而 但 则 即 如 若 均 也 已 已经 未 又 曾 仍 应 应当 可 可以 都 才 还 再 先后 分别 共同 是 等 之 其 该 本 此 按 据 依 用 所 后 时 前 中 内 上 下 没有 不 无 系 先 同 名下 违法 一直 多次 共 以后 之间 予以 擅自 当日 当庭 随后 遂 故 却 只 仅 非 有 承担 处 出具 达成 联系 委托 组织 领取 经营 经手 从事 承包 位于 受聘 当场 到场 上门 突发 提`)

/** Where the name of an organization or place can't begin before. */
export const cutWords = wordList(`
人为 所有人为 写作 又写作 是否 就是 你 我 结合 承认 享受 时任 门牌为 
与 和 及 以及 或 对 对于 向 将 把 被 由 给 为 因 经 于 在 从 以 到 至 自 就 让 叫 令 使 并 且 而 但 则 即 如 若 均 也 已 未 又 曾 仍 系 是 的 了 之 其 该 本 诉 按 据 依 用 所 等 他 她 住 持 途经 前往 现住 住址 地址 住所地 经营场所 户籍所在地 行驶证地址
位于 途经 居住 居住于 租住 租住在 现住 户籍地 寄往 地址为 地址均为 原告 被告 第三人 上诉人 被上诉人 申请人 被申请人 原审 一审 二审 不服 撤销 请求 要求 判令 责令 确认 认定 查明 认为 诉称 辩称 起诉 经查 签订 委托 经营 设立 实施 出售 登记 任职 受聘 所有人 登记所有人 企业 竞买人 单位
抵押权人 采矿权人 用人单位 开发商 甲方 乙方 发包人 承包人 总包 受让 转让 公开 答复 征收 拆除 纳入 途 途中 路过 到达 抵达 返回 回 去 来到 村民 居民 户口 仍在 承包 收回 不予 接到 处罚 罚款 处理归 处理 喷有 通过 支付 缴纳 开立 账户 开户 工作 就职 供职 关于 通知 送达 指派 要求 公司 通过 申请公开 以下 简称 下称 以下简称 案外 雇主 当日 分别 共同 发生 进入 前来 法院 年 月 日 时 分 处 件 号 归 对 存放 加油站 付款 当事 投资人 身份 采购 采样 打工 向 兹有 现有 另 另有 包括 例如 比如 涉及 针对 涉案 案涉 取得 享有 属于 收购 名称 争议 网店 场所`)
