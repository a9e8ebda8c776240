/**
 * The full form of a facility's name without its jurisdiction, by which its short forms are known: 市二院, 永康二院 and
 * 永康市第二人民医院 are all 第二人民医院 of 永康市. What a page of another city calls so is another.
 */

const ORDINAL = "[一二三四五六七八九十]{1,3}";

/** The first that fits is written out. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^第?(${ORDINAL})(?:人民)?院$`), "第$1人民医院"],
  [new RegExp(`^第?(${ORDINAL})中$`), "第$1中学"],
  [new RegExp(`^第?(${ORDINAL})小$`), "第$1小学"],
  [new RegExp(`^第?(${ORDINAL})幼$`), "第$1幼儿园"],
  [/^医院$/, "人民医院"],
  [/^中医医院$/, "中医院"],
  [/^妇(?:保院|幼保健医院|幼保健计划生育服务中心|幼院)$/, "妇幼保健院"],
  [/^疾控中心$/, "疾病预防控制中心"],
  [/^(?:中共)?(?:[省市县区州旗]委)?党校$/, "党校"],
];

/** A level word stands for the jurisdiction: 市体育馆. A place that only begins like one (市场) has no level word. */
const LEVEL = /^[省市县区州盟旗](?!场|政|民|委)/;

/** A jurisdiction has one of these, so that it need not be named: 永康高铁站 is 高铁站 on a page from 永康市. */
const ONLY =
  /^(?:高铁|火车|汽车|客运)[东南西北]?站$|^(?:人民医院|中医院|妇幼保健院|会议中心|图书馆|博物馆|档案馆|体育馆|体育场|文化馆|大剧院|影剧院|行政服务中心|经济开发区|高新区|革命烈士陵园)$/;

/**
 * `owners` are the names and short forms of the jurisdiction, longest first. What is left must be more than a word that
 * ends many names: 县医院 is 人民医院, but 市场 and 县中学 stay what they are.
 */
export function fullForm(name: string, owners: readonly string[], isCommon: (text: string) => boolean): string {
  const owner = owners.find((one) => name.startsWith(one) && name.length > one.length);
  const afterOwner = owner === undefined ? name : name.slice(owner.length);
  const rest = owner === undefined || LEVEL.test(afterOwner) ? afterOwner.replace(LEVEL, "") : afterOwner;
  const isOwned = rest !== name;
  for (const [form, full] of SHORT) {
    if (form.test(rest) && (isOwned || rest !== "医院")) return rest.replace(form, full);
  }
  return rest.length < 2 || (isCommon(rest) && !ONLY.test(rest)) ? name : rest;
}
