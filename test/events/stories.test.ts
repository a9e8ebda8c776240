/** Whole reports in the manner of local papers, in our own words: everybody who was there, where, and in which part. */

import { describeEvents, type Row } from "../recognise/scene";

describeEvents("a holiday inspection of a county", [
  [
    "本周二，县委书记陆文柏来到桃溪镇、柳城畲族镇，检查节前安全生产工作。\n在桃溪加油站，陆文柏仔细查看消防器材，询问值班安排。他叮嘱企业负责人，要把隐患找在前面。\n随后，陆文柏一行走进城南农贸市场，了解米面油供应和价格情况。\n县领导俞岚、钟汉生陪同检查。",
    ["visit - 陆文柏/lead 俞岚/accompany 钟汉生/accompany @桃溪镇 @柳城畲族镇 @桃溪加油站 @城南农贸市场"],
    { home: "武义县" },
  ],
]);

describeEvents("a plenary meeting", [
  [
    "1月18日下午，市委经济工作会议召开。市委书记陆文柏出席会议并讲话。市委副书记、市长俞岚主持会议并对全年经济工作作具体部署。市人大常委会主任秦晓棠、市政协主席柯楠、市委副书记邵可欣出席会议。\n会议指出，过去一年，全市上下顶住压力，经济运行稳中有进。\n会议强调，要抓项目、扩投资、稳企业。\n永拓集团、古山镇作交流发言。\n在永市领导，各镇（街道）、市级有关部门主要负责人参加会议。",
    ["meeting --01-18下午 陆文柏/lead 俞岚/chair 秦晓棠/attend 柯楠/attend 邵可欣/attend"],
  ],
]);

describeEvents("a signing and the talk before it", [
  [
    "2月20日上午，永拓集团总部项目签约仪式在国际会展中心举行。市委书记陆文柏出席并见证签约。\n签约仪式上，市长俞岚致辞，副市长柯楠代表市政府与永拓集团签约。\n市领导秦晓棠主持签约仪式。",
    ["ceremony --02-20上午 陆文柏/lead 俞岚/speak 柯楠/attend 秦晓棠/chair @国际会展中心"],
  ],
]);

describeEvents("two leaders on one day", [
  [
    "昨天上午，市委书记陆文柏赴江南街道调研基层治理工作，先后来到花园社区、矛调中心。市委常委、政法委书记秦晓棠参加调研。\n昨天下午，市长俞岚到永拓集团走访，了解企业用工情况。副市长柯楠参加走访。",
    [
      "visit -上午 陆文柏/lead 秦晓棠/accompany @江南街道 @花园社区 @矛调中心",
      "visit -下午 俞岚/lead 柯楠/accompany @永拓集团",
    ],
  ],
]);

describeEvents("flood control at night", [
  [
    "6月20日深夜，市委书记、市防汛抗旱指挥部总指挥陆文柏冒雨来到云栖水库，检查防汛工作。\n在大坝上，陆文柏查看水位，要求值守人员加密巡查。\n当晚，陆文柏还连线各镇街区，调度防汛工作。市领导俞岚、柯楠参加。",
    ["visit --06-20深夜 陆文柏/lead @云栖水库", "meeting --06-20晚 陆文柏/lead 俞岚/attend 柯楠/attend"],
  ],
]);

describeEvents("deputies on inspection", [
  [
    "5月10日，市人大常委会组织部分人大代表视察我市养老服务工作。市人大常委会主任秦晓棠，副主任柯楠、邵可欣参加视察。副市长俞岚陪同。\n代表们先后来到红旗敬老院、城西社区卫生服务中心，听取情况介绍。",
    ["visit --05-10 秦晓棠/lead 柯楠/accompany 邵可欣/accompany 俞岚/accompany @红旗敬老院 @城西社区卫生服务中心"],
  ],
]);

describeEvents("a banner", [
  [
    "8月2日，旗委书记巴特尔到乌里雅斯太镇走访牧户，旗委副书记、政府旗长陆文柏参加。巴特尔强调，要保护好草原。",
    ["visit --08-02 巴特尔/lead 陆文柏/accompany @乌里雅斯太镇"],
    { home: "东乌珠穆沁旗", published: "2022-08-03" },
  ],
]);

describeEvents("a district of a great city", [
  [
    "11月2日，区委书记陆文柏调研徐家汇街道、田林街道城市更新工作。区领导俞岚、柯楠参加。陆文柏指出，要把好事办好。",
    ["visit --11-02 陆文柏/lead 俞岚/accompany 柯楠/accompany @徐家汇街道 @田林街道"],
    { home: "徐汇区", published: "2021-11-03" },
  ],
]);

describeEvents("a report that names no act", [
  ["截至4月12日，全市完成投资120亿元。市发改局局长陆文柏介绍，项目推进顺利。", []],
  ["日前，市长陆文柏当选省劳动模范。", []],
]);

describeEvents("a head of state whom a speech names", [
  [
    "4月12日，市委书记陆文柏会见永拓集团董事长柯楠。陆文柏说，欢迎前来投资。俞岚总统提出的倡议影响深远。",
    ["reception --04-12 陆文柏/lead 柯楠/attend"],
  ],
  [
    "4月12日，市委书记陆文柏会见永拓集团董事长柯楠。陆文柏说，欢迎前来投资。俞岚总统参加会见。",
    ["reception --04-12 陆文柏/lead 柯楠/attend 俞岚/attend"],
  ],
]);

describeEvents("background that has a day of its own", [
  ["4月12日，市长陆文柏到古山镇检查。2021年3月，永康市第一中学开工建设。", ["visit --04-12 陆文柏/lead @古山镇"]],
]);

describeEvents("those whom a sentence sends different ways without naming them", [
  [
    "4月12日，市领导班子成员分别到古山镇、唐先镇检查。副市长柯楠到古山镇检查。副市长俞岚到唐先镇检查。",
    ["visit --04-12 柯楠/lead @古山镇", "visit --04-12 俞岚/lead @唐先镇"],
  ],
]);

describeEvents("days that follow one another", [
  ["8月13—14日，市长陆文柏到古山镇调研。", ["visit --08-13/--08-14 陆文柏/lead @古山镇"]],
  [
    "永康市知识产权协同保护合作协议签约暨协作基地和服务驿站揭牌仪式31日在古山镇举行。市长陆文柏致辞。",
    ["ceremony 2022-03-31 陆文柏/speak @古山镇"],
  ],
]);

describeEvents("a name as it is written abroad", [
  ["市长陆文柏（Lu Wenbai）4月12日到古山镇调研。", ["visit --04-12 陆文柏/lead @古山镇"]],
]);

describeEvents("days that are told of something else", [
  // The second day in each is the event's.
  ["4月1日是市报的生日，为把报纸办得更好，4月12日，市长陆文柏到古山镇调研。", ["visit --04-12 陆文柏/lead @古山镇"]],
  ["4月12日的《永康日报》头版刊登消息，4月11日，市长陆文柏到古山镇调研。", ["visit --04-11 陆文柏/lead @古山镇"]],
  ["据市政府4月12日发布消息，4月11日，市长陆文柏到古山镇调研。", ["visit --04-11 陆文柏/lead @古山镇"]],
]);

describeEvents("those whom a reporter heard", [
  [
    "4月12日，市长陆文柏到古山镇检查。村民柯楠说，这下方便了。柯楠说，大家都很高兴。",
    ["visit --04-12 陆文柏/lead @古山镇"],
  ],
]);

describeEvents("a visit that goes on to another place on a day of its own, by a sentence that names nobody", [
  [
    "7月28日，市长陆文柏到古山镇调研。7月29日，又到唐先镇走访。",
    ["visit --07-28 陆文柏/lead @古山镇", "visit --07-29 陆文柏/lead @唐先镇"],
  ],
  ["7月28日，市长陆文柏到古山镇调研。7月29日，到唐先镇旅游的游客增加。", ["visit --07-28 陆文柏/lead @古山镇"]],
]);

describeEvents("meetings of two sides, by other names", [
  ["4月12日，市长陆文柏与副市长柯楠在永康市会面。", ["reception --04-12 陆文柏/lead 柯楠/attend @永康市"]],
  ["4月12日，市长陆文柏出席第四次环境高层对话。", ["meeting --04-12 陆文柏/attend"]],
]);

describeEvents("those who are listed behind a colon, and those who sit on the platform", [
  [
    "5月12日，省政协会议在杭州闭幕。省政协主席陆文柏主持会议。出席闭幕会的领导同志还有：秦晓棠、俞岚、柯楠。",
    ["meeting --05-12 陆文柏/chair 秦晓棠/attend 俞岚/attend 柯楠/attend @杭州市"],
  ],
  [
    "5月12日，省政协会议在杭州开幕。陆文柏、秦晓棠、俞岚在主席台就座。",
    ["meeting --05-12 陆文柏/attend 秦晓棠/attend 俞岚/attend @杭州市"],
  ],
]);

describeEvents("whoever writes to a meeting, whatever is told of his letter behind", [
  ...["致信祝贺", "发来贺信", "发来贺电"].map((writes): Row<readonly string[]> => [
    `5月12日，青年论坛在永康市开幕，市委书记陆文柏${writes}。陆文柏指出，要办好论坛。市长秦晓棠出席并讲话。`,
    ["meeting --05-12 秦晓棠/lead @永康市"],
  ]),
  [
    "5月12日，青年论坛在永康市开幕，市委书记陆文柏出席。陆文柏指出，要办好论坛。市长秦晓棠出席并讲话。",
    ["ceremony --05-12 陆文柏/lead 秦晓棠/speak @永康市"],
  ],
]);

describeEvents("a bare day of the month of the paper, where another month was named without a day, or one to come", [
  [
    "4月，省长陆文柏到金华市调研。10日，陆文柏又来到古山镇看望老人。",
    ["visit --04 陆文柏/lead @金华市", "visit 2022-04-10 陆文柏/lead @古山镇"],
    { published: "2022-04-12" },
  ],
  [
    "会议决定，大会5月10日召开。11日，省长陆文柏到古山镇看望老人。",
    ["visit 2022-04-11 陆文柏/lead @古山镇"],
    { published: "2022-04-12" },
  ],
  [
    "1月10日，大会召开。11日，省长陆文柏到古山镇看望老人。",
    ["visit 2022-01-11 陆文柏/lead @古山镇"],
    { published: "2022-04-12" },
  ],
]);
