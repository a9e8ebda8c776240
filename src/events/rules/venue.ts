/** Which of the sites that a sentence names its event took place at; `at` takes them. */

import { RuleBook, type Rule } from "../../rules";
import { NO_VENUE_RULES, type VenueGiven } from "./venue-none";

export type { VenueGiven } from "./venue-none";

const RULES: readonly Rule<VenueGiven>[] = [
  ...NO_VENUE_RULES,
  {
    name: "venue/branch",
    pattern: "event-cues/in at:@where ..{0,6} event-cues/branch",
    gives: { at: "at", unless: "housed" },
    catches: ["会议在古山镇设立分会场。"],
    misses: ["会议在古山镇召开。"],
  },
  {
    name: "venue/held",
    pattern: "event-cues/in event-cues/near? at:@where ..{0,40} event-cues/held-at",
    gives: { at: "at", comes: true },
    catches: ["会议在杭州市召开。"],
    misses: ["杭州市的会议召开。"],
  },
  {
    name: "venue/launched",
    pattern: "event-cues/in event-cues/near? at:@where ..{0,40} event-cues/launches",
    gives: { at: "at", of: "meeting", comes: true },
    catches: ["服务站在古山镇挂牌启用。"],
    misses: ["服务站正式挂牌启用。"],
  },
  {
    name: "venue/held-there",
    pattern: "event-cues/in ..{1,40} at:@where event-cues/near? event-cues/held-there",
    gives: { at: "at", comes: true },
    catches: ["会议在“两山”理念诞生地杭州市举行。"],
    misses: ["会议在一片掌声中举行，来自杭州市的代表到场。"],
  },
  {
    name: "venue/talked",
    pattern:
      "( event-cues/in event-cues/near? at:@where ..{0,4} event-cues/and ..{1,60} event-cues/confers|event-cues/talks|event-cues/dines|event-cues/reception | event-cues/and ..{1,60} event-cues/in event-cues/near? at:@where ..{0,8} event-cues/confers|event-cues/talks|event-cues/dines|event-cues/reception )",
    gives: { at: "at", comes: true },
    catches: ["市长陆文柏在杭州市与企业家讨论合作事宜。", "市长陆文柏与企业家在杭州市激烈争吵。"],
    misses: ["杭州市的企业家讨论合作事宜。"],
  },
  {
    name: "venue/tried",
    pattern: "event-cues/in at:@where ..{0,8} event-cues/trial",
    gives: { at: "at", comes: true },
    catches: ["章立方在永康市第一中学出庭。"],
    misses: ["章立方没有到古山镇，也没有出庭。"],
  },
  {
    name: "venue/captioned",
    pattern: "<< ..{0,8} @date '，' ( @where '，' | ) at:@where '，'",
    gives: { at: "at" },
    catches: ["图为4月12日，古山镇，章立方出席会议。"],
    misses: ["4月12日，章立方到古山镇，出席会议。"],
  },
  {
    name: "venue/comes",
    pattern: "event-cues/comes at:@where",
    gives: { at: "at", of: "visit", comes: true },
    catches: ["市长陆文柏到古山镇检查。"],
    misses: ["古山镇党委召开会议。"],
  },
  {
    name: "venue/goes",
    pattern:
      "event-cues/going|verbs/visit|verbs/arrive event-cues/near? ( han{0,8} ( '“' at:@where !( han{1,12} '”' ) | at:@where ) | '“' han{1,8} at:@where )",
    gives: { at: "at", of: "visit" },
    catches: ["市长陆文柏检查了古山镇。"],
    misses: ["古山镇的检查结束。", "市长陆文柏前往“古山镇好八连”慰问。"],
  },
  {
    name: "venue/goes-namely",
    pattern: "event-cues/going|verbs/visit|verbs/arrive event-cues/near? han{0,20} '—' '—'? at:@where",
    gives: { at: "at", of: "visit" },
    catches: ["市长陆文柏来到帮扶村——古山镇金江龙村。", "市长陆文柏走访东部三镇——古山镇、唐先镇和永康市第一中学。"],
    misses: ["市长陆文柏说，风景很美——古山镇名不虚传。"],
  },
  {
    name: "venue/goes-listed",
    pattern: "event-cues/going|verbs/arrive event-cues/near? han{2,14} '、' ( han{2,14} '、' )? at:@where",
    gives: { at: "at", of: "visit" },
    catches: ["市长陆文柏先后来到装备场区、古山镇。"],
    misses: ["市长陆文柏来到装备场区，古山镇的代表到场。"],
  },
  {
    name: "venue/person-in",
    pattern: "@person event-cues/others? event-cues/in event-cues/near? at:@where =( '，' )",
    gives: { at: "at", of: "visit" },
    catches: ["4月12日，市长陆文柏在古山镇，暗访水位。"],
    misses: ["市长陆文柏在古山镇党委会议上讲话。"],
  },
  {
    name: "venue/person-does-in",
    pattern:
      "@person event-cues/others? ( @date | ) event-cues/in event-cues/near? at:@where =( verbs/visit|event-cues/leads|event-cues/listens )",
    gives: { at: "at", of: "visit", comes: true },
    catches: ["市长陆文柏在古山镇带队夜查。", "市长陆文柏12日在古山镇听取汇报。"],
    misses: ["市长陆文柏在古山镇党委会议上听取汇报。"],
  },
  {
    name: "venue/heard-in",
    pattern: "event-cues/severally ..{0,2} event-cues/in at:@where ..{0,4} event-cues/listens|verbs/visit",
    gives: { at: "at", of: "visit" },
    catches: ["陆文柏乘车检查线路，分别在古山镇、唐先镇听取汇报。"],
    misses: ["陆文柏检查线路，听取古山镇的汇报。"],
  },
  {
    name: "venue/stays",
    pattern: "event-cues/stays event-cues/near? ..{0,6} at:@where",
    gives: { at: "at", of: "visit", comes: true },
    catches: ["县长陆文柏守在古山镇。", "县长陆文柏留在隔壁的古山镇。"],
    misses: ["县长陆文柏守护古山镇。"],
  },
  {
    name: "venue/looks",
    pattern: "event-cues/looks at:@where",
    gives: { at: "at", of: "visit" },
    catches: ["项目观摩团上午看永康市第一中学、唐先镇，下午看古山镇。"],
    misses: ["项目观摩团看病房。"],
  },
  {
    name: "venue/ended",
    pattern: "event-cues/ends event-cues/to? at:@where event-cues/of? event-cues/trip",
    gives: { at: "at", of: "visit" },
    catches: ["结束对古山镇的访问后，陆文柏乘车前往杭州。"],
    misses: ["结束对企业的访问后，陆文柏乘车前往杭州。"],
  },
  {
    name: "venue/left",
    pattern: "event-cues/ends ..{0,12} event-cues/trip ...{0,40} event-cues/leaves at:@where",
    gives: { at: "at", of: "visit" },
    catches: ["结束访问后，陆文柏离开古山镇。"],
    misses: ["陆文柏离开古山镇，前往杭州。"],
  },
  {
    name: "venue/seen-off",
    pattern: "event-cues/leaves at:@where event-cues/while '，' ...{0,200} event-cues/sees-off",
    gives: { at: "at", comes: true },
    catches: ["离开古山镇时，镇长陆文柏等到车站送行。"],
    misses: ["离开古山镇时，陆文柏说，印象很好。"],
  },
  {
    name: "venue/seen-there",
    pattern:
      "event-cues/sees ..{0,30} @person event-cues/while '，' event-cues/pronoun? ..{0,3} event-cues/in event-cues/near? ..{0,8} at:@where",
    gives: { at: "at", comes: true },
    catches: ["记者见到市长章立方时，他正在古山镇讨论方案。"],
    misses: ["记者见到市长陆文柏时，他说，古山镇变了。"],
  },
  {
    name: "venue/returns",
    pattern: "event-cues/returns event-cues/apposed at:@where",
    gives: { at: "at", of: "visit", comes: true },
    catches: ["冠军陆文柏返回家乡古山镇。"],
    misses: ["陆文柏返回古山镇。"],
  },
  {
    name: "venue/set-in",
    pattern:
      "event-cues/meeting|event-cues/assembly|event-cues/ceremony|event-cues/activity ..{0,2} event-cues/set-in at:@where",
    gives: { at: "at", comes: true },
    catches: ["现场会设在古山镇。"],
    misses: ["公司设在古山镇。"],
  },
  {
    name: "venue/attended",
    pattern: "verbs/attend at:@where >",
    gives: { at: "at" },
    catches: ["市长陆文柏列席古山镇。"],
    misses: ["市长陆文柏列席古山镇党委会议。"],
  },
  {
    name: "venue/here",
    pattern: "< event-cues/in event-cues/near? ..{0,6} at:@where",
    gives: { at: "at", of: "visit" },
    catches: ["在古山镇，市长陆文柏察看水位。"],
    misses: ["市长陆文柏说，古山镇很美。"],
  },
  {
    name: "venue/here-held",
    pattern: "< event-cues/in event-cues/near? ..{0,6} at:@where",
    gives: { at: "at", unless: "housed" },
    catches: ["在古山镇，市长陆文柏致辞。"],
    misses: ["市长陆文柏说，古山镇很美。"],
  },
  {
    name: "venue/gathers",
    pattern: "event-cues/gathers at:@where",
    gives: { at: "at", comes: true },
    catches: ["两千名青年齐聚古山镇。", "基地落户古山镇。"],
    misses: ["古山镇的青年齐聚一堂。"],
  },
  {
    name: "venue/wreath",
    pattern: "event-cues/to ( ..{0,16} event-cues/of | ) at:@where ..{0,6} event-cues/wreath",
    gives: { at: "at" },
    catches: ["市长陆文柏向永康烈士陵园敬献花圈。", "市长陆文柏向位于城西的永康烈士陵园敬献花圈。"],
    misses: ["市长陆文柏向古山镇的老人敬茶。"],
  },
  {
    name: "venue/hall",
    pattern: "at:@where ~event-cues/hall ( @date | ) event-cues/assembles",
    gives: { at: "at" },
    catches: ["4月12日，永康体育馆举行捐赠仪式。", "永康体育馆4月12日举行捐赠仪式。"],
    misses: ["4月12日，古山镇举行捐赠仪式。"],
  },
  {
    name: "venue/described-in",
    pattern: "<< event-cues/lies at:@where event-cues/of @where event-cues/site-subject",
    gives: { at: "at", of: "visit" },
    catches: ["坐落于古山镇的唐先镇始建于明代。"],
    misses: ["唐先镇是新城。"],
  },
  {
    name: "venue/described-lying",
    pattern: "<< event-cues/lies at:@where event-cues/site-subject",
    gives: { at: "at", of: "visit" },
    catches: ["位于古山镇的永康市第一中学始建于清代。"],
    misses: ["古山镇的永康市第一中学在上课。"],
  },
  {
    name: "venue/described-there",
    pattern: "<< event-cues/lies ..{1,14} event-cues/of at:@where event-cues/site-subject",
    gives: { at: "at", of: "visit" },
    catches: ["坐落于城西的唐先镇始建于明代。"],
    misses: ["唐先镇是新城。"],
  },
  {
    name: "venue/examined",
    pattern: "event-cues/to at:@where ..{0,40} event-cues/conducts",
    gives: { at: "at", of: "visit" },
    catches: ["市长陆文柏对古山镇进行检查。"],
    misses: ["市长陆文柏对古山镇印象很好。"],
  },
  {
    name: "venue/opened",
    pattern: "< at:@where !( ..{0,10} event-cues/in !( ..{0,8} event-cues/room ) ) ..{0,10} event-cues/site-opened",
    gives: { at: "at", of: "meeting" },
    catches: ["古山镇正式开工。", "永康市第一中学在大会议室揭牌。"],
    misses: ["古山镇风景很美。", "古山镇在杭州揭牌。"],
  },
  {
    name: "venue/described",
    pattern: "<< at:@where event-cues/site-subject",
    gives: { at: "at", of: "visit" },
    catches: ["古山镇是工业重镇。"],
    misses: ["市长陆文柏说，古山镇是重镇。"],
  },
  {
    name: "venue/scene",
    pattern: "<< ( ..{0,10} @date ..{0,3} '，' | ) event-cues/in? at:@where ( event-cues/within | '，' )",
    gives: { at: "at", unless: "housed" },
    catches: ["9月1日，古山镇里歌声阵阵。", "昨日，古山镇，一场演练紧张进行。"],
    misses: ["9月1日，古山镇党委书记陆文柏讲话。"],
  },
];

/** The rules for the sites of an event. */
export const VENUE_RULES = new RuleBook(RULES);
