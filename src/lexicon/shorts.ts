/** The short forms of administrative divisions that follow from the full name by rule: 马边彝族自治县 is 马边县 and 马边. */
import type { Level } from "./lexicon";

const PEOPLES =
  "维吾尔|哈萨克|柯尔克孜|塔吉克|乌孜别克|塔塔尔|俄罗斯|锡伯|蒙古|朝鲜|达斡尔|鄂温克|鄂伦春|赫哲|" +
  "土家|布依|哈尼|傈僳|拉祜|景颇|布朗|纳西|普米|独龙|阿昌|德昂|基诺|仡佬|仫佬|毛南|高山|东乡|保安|撒拉|裕固|" +
  "门巴|珞巴|满|回|藏|壮|苗|彝|侗|瑶|白|傣|黎|佤|畲|水|土|羌|京|怒";

/** 族 is left out after the long names in some official forms (新疆维吾尔自治区, 察布查尔锡伯自治县), never after the short. */
const PEOPLE = `(?:(?:${PEOPLES})族|各族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|(?<!内)蒙古)`;
const PEOPLED = new RegExp(`^(.*?)(?:${PEOPLE})*(?:自治|民族)?(区|州|县|旗|镇|乡|苏木)$`);
const OWN_PEOPLE = new RegExp(`^(?:${PEOPLES})`);

/** Where one ends with another, the longer stands first. */
const UNITS = "镇 街道 乡 苏木 县 市 特别行政区 地区 新区 林区 矿区 特区 区 省 州 盟 联合旗 旗".split(" ");

/** Zones that the tables count among counties have no short form: 苏州工业园区 is not 苏州工业园. */
const ZONE =
  /(?:开发|产业|工业|园|示范|管理|合作|保税|试验|实验|聚集|集聚|工|农|社|景|城|郊|街)区$|[左右前后中]旗$|新城$/;

/** What is left after cutting is an everyday word: 公安县, 资源县, 路桥区, 建设街道. */
const WORDS = wordSet(`
  市中 城区 城郊 郊区 市区 中心 站前 开发 高新 经济 工业 园区 新建 新区 上街 路桥 天桥 港口 江岸 江海 湖滨 湖里 海城
  古塔 宝塔 钟楼 鼓楼 青山 名山 万山 天山 南海 平房 荷塘 和平 解放 红旗 光明 前进 新兴 友好 友谊 宏伟 振兴 新华 胜利
  向阳 东风 团结 民主 建设 青年 文化 富裕 富强 幸福 长寿 平安 安全 安宁 安定 安居 爱民 惠农 公安 资源 互助 通道 中方
  大方 东方 南方 平和 太和 前锋 清新 高明 芙蓉 牡丹 朝天 大兴 大观 中原 二七 正蓝 镶黄 工农 人民 民族 文明 创新 科技
  发展 先锋 跃进 红星 红光 曙光 火车站 开发区 街道 集镇 农场 林场 机场 车站 码头 学院 大学 大学城 体育场 体育 广场
  公园 教育 卫生 中央 全民 合作 大街 中街 新街 民生 健康 共和 生态 繁荣 双拥 奋斗 奋进 改革 开放 党校 共青 三八 八一
`);

/** What is left counts anything: 第一街道. */
const NUMBER = /^第[一二三四五六七八九十]+$/u;

/** What is left says only where in its city it lies. A town's is of use, because it is read only in its own city: 东城. */
const DIRECTIONS = wordSet(`
  城中 城东 城西 城南 城北 城关 东城 西城 南城 北城 新城 老城 古城 新市 东郊 西郊 南郊 北郊 江南 江北 南岸 河东 河西 河口
  东湖 西湖 南湖 北湖 南关 北关 东关 西关 东门 西门 南门 北门 东街 西街 南街 北街
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * The forms in which print shortens a name, without those that are one character, an everyday word or a direction.
 * 永康市 gives 永康, 甘孜藏族自治州 gives 甘孜州 and 甘孜, 市中区 and 歙县 give none; 江南街道, a town, gives 江南, which
 * 江南区 does not.
 */
export function shortForms(name: string, level: Level): readonly string[] {
  const isTown = level === "town";
  if (!isTown && ZONE.test(name)) return [];
  return cutForms(name, level).filter(
    (form) =>
      form.length >= 2 && form !== name && !WORDS.has(form) && !NUMBER.test(form) && (isTown || !DIRECTIONS.has(form)),
  );
}

function cutForms(name: string, level: Level): readonly string[] {
  const peopled = name.includes("族") || name.includes("自治") ? PEOPLED.exec(name) : null;
  if (peopled === null) {
    const unit = UNITS.find((one) => name.endsWith(one));
    return unit === undefined ? [] : [name.slice(0, -unit.length)];
  }
  const [, before = "", unit = ""] = peopled;
  // 东乡族自治县 is named for its people alone.
  const base = before === "" ? (OWN_PEOPLE.exec(name)?.[0] ?? "") : before;
  return level === "province" ? [base] : [base + unit, base];
}
