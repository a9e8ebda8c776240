/** Printed titles become posts: what a list of titles writes once (金华市委常委、纪委书记) is written out for each. */

import type { TitleStatus } from "../model";
import type { Home } from "./jurisdiction";
import type { PrintedTitle } from "./title";

export interface Post {
  /** Written out: 金华市纪委书记. */
  readonly text: string;
  /** The area, or the body of a company or school; null when unknown. */
  readonly of: string | null;
  readonly status: TitleStatus;
}

/** What a title hands on to the next in its list. */
export interface PostContext {
  readonly surface: string;
  readonly area: string | null;
  readonly body: string;
}

const CHIEF = /^(?:常务副|代理|副|代|第一副)?(?<level>[省市县区州旗盟镇乡])长(?:助理)?(?:提名人选|候选人|人选)?$/u;
const PARTY_DEPARTMENT = /^(?:组织部|宣传部|统战部|政法委|政研室|社会工作部|办公室|秘书|老干部局|巡察)/u;
const PARTY_BODY = /(?:机关)?(?:党委|党组|党工委|党总支|党支部)$/u;
const STATE_BODY =
  /^(?:纪委|监委|监察委|人大|政协|公安|人武部|法院|检察院|总工会|妇联|团委|工商联|政府|人民政府|军分区)/u;
const ZONE = /^(?:[\u4e00-\u9fff]{0,6}(?:高新区|经开区|开发区|新区|试验区|示范区|园区))?(?:党工委|管委会)/u;
const COMPANY_HEAD = /(?:董事长|总经理|总裁|总监|经理)$/u;
/** Bodies of the centre are nobody's jurisdiction: 国家文物局, 水利部, 中央第二督察组. */
const CENTRAL = /^(?:国家|中央|中共中央|全国)|^[\u4e00-\u9fff]{2,8}部$/u;
const OWN_BODY =
  /(?:公司|集团|厂|合作社|超市|酒店|银行|大学|学院|研究院|研究所|中学|小学|学校|服务中心|股份|食品|药业|俱乐部|志愿服务队|企业)$/u;

/**
 * The post that one printed title names, given the one before it; the second value is for the next. `listed` says that
 * both stand in one person's list.
 */
export function composePost(
  title: PrintedTitle,
  context: PostContext | null,
  home: Home,
  listed: boolean,
): readonly [Post, PostContext] {
  const { body, head, status } = title;
  if (title.jurisdiction) {
    const { surface, name } = title.jurisdiction;
    // 杭州市委副书记、市委政法委书记: within one person's list, 市 is the one just named.
    const handed = context?.area?.endsWith(surface) && (listed || name === null) ? context.area : undefined;
    return finish(surface, handed ?? name, body, head, status);
  }
  if (context && /^(?:管委会|办事处)/u.test(body) && /[区城道镇乡]$/u.test(context.area ?? "")) {
    return finish(context.surface, context.area, body, head, status);
  }
  if (context && /^(?:监事会|董事会|理事会|工会)/u.test(body) && OWN_BODY.test(stemOf(context.body))) {
    return finish(context.surface, context.area, stemOf(context.body) + body, head, status);
  }
  if (context && COMPANY_HEAD.test(head) && !context.area && body.length <= 8 && !OWN_BODY.test(body)) {
    return finish(context.surface, context.area, stemOf(context.body) + body, head, status, context.body);
  }
  if (context && body === "办公室" && /^(?:人民)?(?:政府|人大常委会|政协)$/u.test(context.body)) {
    return finish(context.surface, context.area, context.body + body, head, status);
  }
  if (ZONE.test(body)) return finish("", zoneOf(body, context, home), body, head, status);
  const chief = CHIEF.exec(head);
  if (chief && /^(?:人民)?政府$/u.test(body)) {
    return finish("", home.level(chief.groups!["level"]!)?.name ?? null, body, head, status);
  }
  if (body === "" && chief) {
    const level = chief.groups!["level"]!;
    const area = context?.area?.endsWith(level) ? context.area : (home.level(level)?.name ?? context?.area ?? null);
    return [
      { text: head, of: area, status },
      { surface: context?.surface ?? level, area, body: "政府" },
    ];
  }
  if (context && body === "") return inherit(context, head, status);
  if (context && body.startsWith("村") && context.area?.endsWith("村")) {
    return finish(context.surface, context.area, body, head, status);
  }
  if (context && PARTY_DEPARTMENT.test(body) && context.body.startsWith("委")) {
    return finish(context.surface, context.area, `委${body}`, head, status);
  }
  if (context && (STATE_BODY.test(body) || PARTY_DEPARTMENT.test(body))) {
    return finish(context.surface, context.area, body, head, status);
  }
  if (context && PARTY_BODY.exec(body)?.index === 0) {
    return finish(context.surface, context.area, stemOf(context.body) + body, head, status);
  }
  return finish("", null, body, head, status);
}

/** 济南市委常委、高新区党工委书记: the zone is that of the city just named; on its own page, the city stands for it. */
function zoneOf(body: string, context: PostContext | null, home: Home): string | null {
  const zone = ZONE.exec(body)![0].replace(/(?:党工委|管委会)$/u, "");
  const city = context?.area?.replace(/[市县]$/u, "");
  return zone !== "" && city !== undefined && context?.area !== home.name ? city + zone : home.name;
}

function inherit(context: PostContext, head: string, status: TitleStatus): readonly [Post, PostContext] {
  const stem = stemOf(context.body);
  // 我院党委书记…，院长…: the body is already the head's first character.
  const body = stem !== "" && stem.length === 1 && head.includes(stem) ? "" : stem;
  return finish(context.surface, context.area, body, head, status, context.body);
}

/** The organisation without its party committee: of 市场监管局党委, 市场监管局; 委 itself stays. */
function stemOf(body: string): string {
  return body.replace(PARTY_BODY, "");
}

function finish(
  surface: string,
  area: string | null,
  body: string,
  head: string,
  status: TitleStatus,
  handOn = body,
): readonly [Post, PostContext] {
  const stem = stemOf(body);
  const own = OWN_BODY.test(stem) || (area === null && stem.length >= 2 && surface === "" && !CENTRAL.test(stem));
  const text = surface.replace(/^(?:我|本|全)/u, "") + body + head;
  const of = own ? surface + stem : area;
  return [
    { text, of, status },
    { surface, area, body: handOn },
  ];
}
