/** Characters that are common in given names; they tell 送达莫家富 from a verb and its object. */
const COMMON = new Set(
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂香梅玉珍凤红春花华建国庆志文武德贵福禄寿喜荣昌盛兴旺发财富金银宝珠琴琳琪瑶瑾瑜萱婷婉燕飞鹏龙虎彪海江河山川峰岭林森松柏杨柳桃李荷莲菊竹雪冰霜云雨雷电阳光辉煌晨晓晴晖昊天宇宙航宏伟大小少长永恒远成功达顺利祥瑞和平安康健全友仁义礼智信忠孝廉勤俭诚实正直良善美丽佳好慧聪颖俊秀才学识博书画诗琼瑛莹莎莉娅妮娇娥姣嫦媛嫣妍妹姐弟哥娃仔卫国保家爱民为群众东南西北中方圆立新步前程万里千百亿一二三四五六七八九十老阿亚欧雅洁清澈源泉涌波浪潮润泽涵浩瀚洪涛滨凯旋胜利捷耀明亮星辰月亮日升旭昭昆仑昌晟映景晏琦珊珂玲珑璐璇璞钧铭锋锐钢铁铜鑫锦绣彩虹霓裳炳炎焱煜烨灿烂熙燃烁生根苗叶枝茂芬芝芸苑若菲萍萌蓉蓝薇蕊蕾薛艺节苹茜莺菁彤丹青紫翠碧素白纯朴敦厚宽裕余庆禧祺祯祖宗绍继承先光宗耀邦帮振奋斗争气豪迈壮雄英杰才俊元亨贞利世代传裕绪维纲常伦理怀念思忆恩惠慈悲启发明开广博士仕朝廷君臣相将帅军兵水木火土田野心意愿望希冀梦想音乐韵律诗静宁安然幽谷霖露霏雯雁鸿鹤鹰鸣凰麟麒麓鲁岩石磊坚固毅恒久均衡权政治法宪章典范模楷俭让温良恭谦逊贤淑贞娴惠珺珍珏珀璋璟闻达观音罗汉佛心仙圣灵神奇才逸凡尘俗云霄汉辽阔起启初始末尾终军队伍连营长征途迪涵梓轩子墨浩然欣怡诗雨沐宸一诺可馨若曦语桐奕泽宇柏寒萧潇湘渝蜀黔滇桂粤闽浙沪京津冀晋鲁豫皖苏邹卓灿坤乾震巽离坎艮兑权贵银凡润泉池渊渔',
)

/** How many characters of a given name are common ones. */
export const commonCharacters = (given: string): number =>
  [...given].filter((character) => COMMON.has(character)).length

/** Characters with which foreign and minority names are written in Chinese. */
const TRANSLITERATION = new Set(
  '阿艾爱安奥巴拜班贝毕宾波伯勃博卜布才查策次措达丹旦德狄丁顿多额恩尔法菲费弗高嘎格根古哈海汗合贺赫霍吉加嘉贾杰金卡凯康柯科克肯库拉兰朗勒雷里利莉力列琳林隆卢鲁罗洛马玛买麦曼梅蒙米密明木姆穆纳娜南尼妮宁诺努帕佩普齐琪奇琴热日仁荣如儒萨赛桑沙莎珊什石史斯思苏索塔泰坦特提图吐托娃瓦旺威维温沃乌西希夏辛雅亚扬叶伊依约泽扎珍卓兹孜则珠岩氏陀逊曲尼央宗丽都不合塔耳铁娅亚迪迦摩耶',
)

/** Whether a text may be a transliterated name: all but one of its characters serve for that. */
export const isTransliteration = (name: string): boolean => {
  const others = [...name].filter((character) => !TRANSLITERATION.has(character)).length
  return others === 0 || (name.length >= 4 && others <= 1)
}
