/** What a sentence tells of: a visit, a meeting, a ceremony, a reception; the first rule that holds decides. */

import { RuleBook, type Rule } from "../../rules";
import { NONE_RULES, type KindGiven } from "./kind-none";
import { PEOPLE_RULES } from "./kind-people";
import { PLACE_RULES } from "./kind-places";

export type { KindGiven } from "./kind-none";

const RULES: readonly Rule<KindGiven>[] = [
  {
    name: "kind/rite-then-plans",
    pattern:
      "< !( ..{0,100} event-cues/will ) ..{0,100} event-cues/assembles ..{0,60} name:event-cues/ceremony !( event-cues/ceremony-tail ) =( '，' ...{0,100} event-cues/will )",
    gives: "ceremony",
    catches: ["4月12日，研学团在永康举行启动仪式，学员将于5月1日到杭州学习。"],
    misses: ["研学团将于5月1日举行启动仪式。", "4月12日，研学团在永康举行启动仪式。"],
  },
  {
    name: "kind/meeting-then-plans",
    pattern:
      "< !( ..{0,100} event-cues/will ) ..{0,100} event-cues/assembles ..{0,60} name:event-cues/meeting !( event-cues/not-held ) =( '，' ...{0,100} event-cues/will )",
    gives: "meeting",
    catches: ["4月12日，永康召开防汛工作会议，演练将于5月1日举行。"],
    misses: ["永康将于5月1日召开防汛工作会议。", "4月12日，永康召开防汛工作会议。"],
  },
  {
    name: "kind/meeting-then-announces",
    pattern:
      "< !( ..{0,100} event-cues/will|event-cues/soon ) ..{0,100} name:event-cues/meeting !( event-cues/not-held ) ..{0,20} event-cues/assembles =( '，' ...{0,100} ( event-cues/will | event-cues/soon ..{0,12} event-cues/held ) )",
    gives: "meeting",
    catches: ["4月12日，龙舟节发布会在永康召开，龙舟节定于5月1日举行。"],
    misses: ["龙舟节发布会将于5月1日在永康召开，欢迎参加。", "4月12日，龙舟节发布会在永康召开。"],
  },
  {
    name: "kind/learned-at-meeting",
    pattern: "name:event-cues/meeting event-cues/upon? event-cues/learned",
    gives: "meeting",
    catches: ["记者12日从全市防汛工作会议上获悉，水位正常。"],
    misses: ["记者从会议室获悉，水位正常。"],
  },
  ...NONE_RULES,
  {
    name: "kind/rite-of-welcome",
    pattern:
      "@person ..{0,30} event-cues/assembles ..{0,4} name:event-cues/ceremony|event-cues/feast '，'? event-cues/welcome ..{0,40} @person",
    gives: "ceremony",
    catches: ["章立方12日在古山镇举行仪式，欢迎总统陆文柏来访。", "章立方12日在古山镇举行宴会，欢迎总统陆文柏来访。"],
    misses: ["章立方在古山镇举行仪式，欢迎大家。", "章立方在古山镇举行座谈会，欢迎总统陆文柏来访。"],
  },
  {
    name: "kind/goes-to-inspect",
    pattern:
      "@person event-cues/others? ..{0,8} event-cues/going|verbs/arrive event-cues/near? @where ..{0,4} name:event-cues/visit !( ..{0,8} event-cues/meeting|event-cues/assembly|event-cues/activity|event-cues/ceremony )",
    gives: "visit",
    catches: ["市长章立方赶赴古山镇检查防汛，了解会商情况。"],
    misses: ["市长章立方赶赴古山镇参加检查动员会议。"],
  },
  {
    name: "kind/reception",
    pattern: "name:event-cues/reception",
    gives: "reception",
    catches: ["章立方会见客商一行。", "双方举行会谈。"],
    misses: ["会见厅已经完工。"],
  },
  {
    name: "kind/meeting-opens",
    pattern: "name:event-cues/meeting event-cues/opens-or-ends",
    gives: "meeting",
    catches: ["市政协会议开幕。"],
    misses: ["会议室启用。"],
  },
  {
    name: "kind/at-meeting",
    pattern: "< ..{0,40} event-cues/in ..{0,30} name:event-cues/meeting event-cues/upon =( ..{0,4} event-cues/says )",
    gives: "meeting",
    catches: ["章立方在全市防汛工作会议上强调"],
    misses: ["章立方在会议室里强调"],
  },
  {
    name: "kind/does-at-meeting",
    pattern:
      "@person event-cues/others? @date? ..{0,8} event-cues/in ..{0,30} name:event-cues/meeting ..{0,4} event-cues/upon",
    gives: "meeting",
    catches: ["章立方12日在防汛新闻发布会上回应质疑。", "章立方当天在系列发布会第三场上作出回应。"],
    misses: ["章立方在发布会召开前赶到。"],
  },
  {
    name: "kind/does-at-ceremony",
    pattern:
      "@person event-cues/others? @date? ..{0,8} event-cues/in ..{0,30} name:event-cues/ceremony|event-cues/activity !( event-cues/ceremony-tail ) event-cues/upon",
    gives: "ceremony",
    catches: ["章立方12日在校庆纪念仪式上主张改革。", "章立方在助廉活动上告诫干部。"],
    misses: ["章立方在仪式开始前赶到。"],
  },
  {
    name: "kind/upon-meeting",
    pattern: "<< event-cues/in? ( @date event-cues/of | ) han{0,12} name:event-cues/meeting event-cues/upon '，'",
    gives: "meeting",
    catches: [
      "座谈会上，章立方汇报工作。",
      "在随后的调研座谈会上，章立方汇报工作。",
      "在4月12日上午的座谈会上，章立方汇报工作。",
    ],
    misses: ["座谈会议室里，章立方汇报工作。"],
  },
  {
    name: "kind/in-meeting",
    pattern: "< event-cues/in ..{0,24} name:event-cues/meeting ..{0,4} event-cues/upon '，'",
    gives: "meeting",
    catches: ["4月12日，在2023全国算力大会上，章立方介绍情况。", "在“澄江”系列发布会第三场上，章立方回答提问。"],
    misses: ["4月12日，在大会召开以前，章立方介绍情况。"],
  },
  {
    name: "kind/upon-ceremony",
    pattern: "<< event-cues/in? ( @date event-cues/of | ) han{0,12} name:event-cues/ceremony event-cues/upon '，'",
    gives: "ceremony",
    catches: ["闭营仪式上，章立方介绍情况。", "在12日的颁奖典礼上，章立方发言。"],
    misses: ["仪式结束，章立方离开。"],
  },
  {
    name: "kind/visit-to-meeting",
    pattern: "name:event-cues/visit ...{0,60} event-cues/moreover ...{0,60} event-cues/assembles",
    gives: "visit",
    catches: ["章立方来永调研申报工作并召开座谈会。"],
    misses: ["检查结束后，章立方召开座谈会。"],
  },
  {
    name: "kind/meeting-held",
    pattern: "name:event-cues/meeting !( event-cues/not-held ) event-cues/assembles =( > )",
    gives: "meeting",
    catches: ["全市防汛动员大会召开，动员各界参与防汛活动。"],
    misses: ["全市防汛动员活动启动。"],
  },
  {
    name: "kind/meeting-convened",
    pattern: "event-cues/convokes ..{0,60} name:event-cues/meeting !( event-cues/not-held ) =( > )",
    gives: "meeting",
    catches: ["全市召开防汛动员部署会议，标志着汛期工作正式启动。"],
    misses: ["全市召开大会战动员活动，标志着工作正式启动。"],
  },
  {
    name: "kind/visit-to-ceremony",
    pattern: "name:event-cues/studies ...{0,60} event-cues/rite",
    gives: "visit",
    catches: ["章立方来永调研并出席揭牌仪式。"],
    misses: ["章立方出席揭牌仪式。"],
  },
  {
    name: "kind/after-which-met",
    pattern:
      "<< han{0,8} event-cues/around ( '，' | ) ..{0,30} event-cues/assembles|event-cues/held ..{0,40} name:event-cues/meeting !( event-cues/not-held )",
    gives: "meeting",
    catches: ["揭牌仪式结束后，举办了防汛论坛。"],
    misses: ["揭牌仪式结束后，章立方参观基地。"],
  },
  {
    name: "kind/visit-activity",
    pattern:
      "event-cues/going|verbs/arrive ..{1,80} name:event-cues/visit ..{0,4} event-cues/activity !( event-cues/activity-tail | ..{0,6} event-cues/rite )",
    gives: "visit",
    catches: ["章立方到古山镇开展走访慰问活动。"],
    misses: ["章立方出席走访慰问活动。", "章立方到古山镇出席慰问活动启动仪式。"],
  },
  {
    name: "kind/visit-then-chaired",
    pattern:
      "event-cues/going|verbs/arrive event-cues/near? @where ..{0,60} name:event-cues/visit ..{0,12} '，' ..{0,30} @person event-cues/others? event-cues/chairs",
    gives: "visit",
    catches: ["市长章立方到古山镇就防汛工作开展调研，镇长陆文柏主持会议。"],
    misses: ["市长章立方到古山镇就防汛工作开展调研，并主持会议。"],
  },
  {
    name: "kind/ceremony",
    pattern:
      "( event-cues/convene|event-cues/proclaims ...{0,160} name:event-cues/ceremony !( event-cues/ceremony-tail ) | name:event-cues/ceremony !( event-cues/ceremony-tail ) ...{0,160} event-cues/convene|event-cues/proclaims )",
    gives: "ceremony",
    catches: ["章立方出席签约仪式。", "产业园正式开工。", "章立方宣布工程开工。"],
    misses: ["签约项目进展顺利。", "全市企业开工率达九成。"],
  },
  {
    name: "kind/activity",
    pattern:
      "( event-cues/attending|event-cues/joins|event-cues/holds ...{0,60} name:event-cues/activity !( event-cues/activity-tail ) | name:event-cues/activity ...{0,40} event-cues/holds )",
    gives: "ceremony",
    catches: ["章立方参加植树活动。", "庆典活动成功举办。"],
    misses: ["经营活动有序进行。"],
  },
  {
    name: "kind/wreath",
    pattern:
      "( event-cues/to ( ..{0,16} event-cues/of | ) @where ..{0,6} name:event-cues/wreath | event-cues/to ..{0,12} name:event-cues/lays )",
    gives: "ceremony",
    catches: ["章立方向永康烈士陵园敬献花圈。", "章立方向位于城西的永康烈士陵园敬献花圈。", "章立方向烈士敬献花篮。"],
    misses: ["章立方向老人献花。"],
  },
  {
    name: "kind/unveils",
    pattern: "event-cues/for|event-cues/to ..{0,30} name:event-cues/unveils",
    gives: "ceremony",
    catches: ["市长章立方为实践基地揭牌。", "市长章立方向干部代表陆文柏颁发聘书。"],
    misses: ["揭牌的消息传开。"],
  },
  {
    name: "kind/sealed",
    pattern:
      "( @person | @date | event-cues/everybody ) ...{0,120} !~event-cues/not-going name:event-cues/sealed ..{0,24} event-cues/accord",
    gives: "ceremony",
    catches: ["双方签署战略合作协议。", "4月12日，永拓集团与古山镇签署协议。"],
    misses: ["协议内容丰富。", "该企业已与公司签订合同。", "4月12日，双方没有签署协议。"],
  },
  {
    name: "kind/meeting",
    pattern:
      "( event-cues/convene ...{0,80} name:event-cues/meeting !( event-cues/not-held ) | name:event-cues/meeting !( event-cues/not-held ) ...{0,80} event-cues/convene )",
    gives: "meeting",
    catches: ["全市防汛工作会议召开。", "章立方主持召开座谈会。", "章立方出席推进会。"],
    misses: ["会议室宽敞明亮。", "落实大会精神。", "论坛主席介绍情况。"],
  },
  {
    name: "kind/assembly",
    pattern:
      "( event-cues/assembles|event-cues/attending|event-cues/holds ..{0,60} name:event-cues/assembly !~event-cues/no-assembly =( > | '”（' | event-cues/moreover | event-cues/while ) | name:event-cues/assembly !~event-cues/no-assembly '”'? ..{0,24} event-cues/held-there =( > ) )",
    gives: "meeting",
    catches: ["章立方主持召开防汛视频会。", "章立方举办新书品评会。", "新书品评会日前在古山镇举行。"],
    misses: ["章立方出席活动的还有慈善协会。", "慈善协会日前在古山镇举行。"],
  },
  {
    name: "kind/launched",
    pattern: "event-cues/in ..{1,40} name:event-cues/launches =( > )",
    gives: "ceremony",
    catches: ["“健康行”在人民广场启动。"],
    misses: ["启动资金已经到位。"],
  },
  {
    name: "kind/talks",
    pattern: "event-cues/assembles ..{0,12} name:event-cues/talks",
    gives: "meeting",
    catches: ["双方进行座谈。", "章立方主持召开全市座谈。"],
    misses: ["座谈气氛热烈。"],
  },
  {
    name: "kind/talks-alone",
    pattern: "name:event-cues/links",
    gives: "meeting",
    catches: ["章立方连线一线干部。"],
    misses: ["全线贯通。"],
  },
  {
    name: "kind/visit",
    pattern: "name:event-cues/visit",
    gives: "visit",
    catches: ["章立方到古山镇检查防汛。", "章立方一行来永调研。"],
    misses: ["检查站设在路口。", "要求深入贯彻精神。"],
  },
  {
    name: "kind/visit-site",
    pattern: "name:verbs/visit|verbs/arrive|event-cues/going ..{0,6} @where",
    gives: "visit",
    catches: ["市长陆文柏先后到古山镇。"],
    misses: ["全市经济平稳运行。"],
  },
  {
    name: "kind/looks",
    pattern: "( @person | event-cues/party ) ...{0,40} name:event-cues/looks @where",
    gives: "visit",
    catches: ["章立方还看了古山镇。", "观摩团上午看古山镇。"],
    misses: ["章立方看了病房。"],
  },
  {
    name: "kind/stays",
    pattern: "@person ...{0,60} name:event-cues/stays event-cues/near? ..{0,6} @where",
    gives: "visit",
    catches: ["县长章立方12日守在古山镇，调度值守。", "县长章立方委托他人致辞，自己留在隔壁的古山镇。"],
    misses: ["县长章立方守护古山镇。"],
  },
  ...PEOPLE_RULES,
  {
    name: "kind/attends-site",
    pattern: "name:verbs/attend ..{0,4} @where >",
    gives: "other",
    catches: ["市委书记陆文柏列席古山镇。"],
    misses: ["参加的人很多。"],
  },
  ...PLACE_RULES,
];

/**
 * The rules for what a sentence tells of; the first that holds decides, so that `none` keeps out what later ones would
 * take.
 */
export const KIND_RULES = new RuleBook(RULES);
