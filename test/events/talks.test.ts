/** Talks, receptions and sessions in the manner of the evening news, in our own words: who was there, and who is only spoken of. */

import { describeEvents } from "../recognise/scene";

const HINTS = { published: "2022-04-20" };

describeEvents("guests met one after another, and who joined all of it", [
  [
    "市长方远国11日在金华分别会见了总统萨米诺和议长伊利耶娃。\n在会见萨米诺时，方远国说，合作很好。\n副市长柯楠参加会见。",
    [
      "reception 2022-04-11 方远国/lead 萨米诺/speak 柯楠/attend @金华市",
      "reception 2022-04-11 方远国/lead 伊利耶娃/attend 柯楠/attend @金华市",
    ],
    HINTS,
  ],
  [
    "市长方远国11日在金华与议长赛颂坎举行会谈。\n会谈结束后，方远国和赛颂坎共同出席合作协议签署仪式。\n副市长柯楠参加会谈。",
    [
      "meeting 2022-04-11 方远国/lead 赛颂坎/attend 柯楠/attend @金华市",
      "ceremony 2022-04-11 方远国/lead 赛颂坎/attend @金华市",
    ],
    HINTS,
  ],
]);

describeEvents("a guest who is welcomed with a ceremony", [
  [
    "市长方远国11日在人民广场举行仪式，欢迎总统萨米诺来访。\n副市长柯楠等出席欢迎仪式。",
    ["ceremony 2022-04-11 方远国/lead 萨米诺/attend 柯楠/attend @人民广场"],
    HINTS,
  ],
]);

describeEvents("who is only spoken of in talks", [
  [
    "市长方远国11日在金华会见议长萨米诺。\n方远国说，我和总统伊利多一致决定加强合作。不久前，两地签署了协议。陆文柏主席提出，要互相学习。\n萨米诺转达了总统伊利多对方远国的问候。",
    ["reception 2022-04-11 方远国/lead 萨米诺/attend @金华市"],
    HINTS,
  ],
]);

describeEvents("a session, and what it decided on", [
  [
    "市人大常委会第十次会议11日在金华举行。主任方远国主持会议。\n会议决定，市人民代表大会于5月21日至23日在东阳召开，并委托柯楠副主任向大会作说明。\n秘书长陆文柏向会议作了汇报。",
    ["meeting 2022-04-11 方远国/chair 陆文柏/speak @金华市"],
    HINTS,
  ],
  [
    "市政协全体会议11日在金华举行。市政协主席方远国出席会议。\n今天大会的执行主席是秦晓棠、陆文柏、柯楠。",
    ["meeting 2022-04-11 方远国/attend 秦晓棠/attend 陆文柏/attend 柯楠/attend @金华市"],
    HINTS,
  ],
]);

describeEvents("a rite that somebody else chairs than who goes on from it", [
  [
    "敬献花篮仪式11日在永康广场举行。市委书记方远国、市长秦晓棠等出席仪式。\n随后，方远国等缓步绕行，瞻仰纪念碑。\n敬献花篮仪式由市委副书记柯楠主持。",
    ["ceremony 2022-04-11 方远国/lead 秦晓棠/attend 柯楠/chair @永康广场", "visit 2022-04-11 方远国/lead"],
    HINTS,
  ],
  [
    "贸易峰会11日在金华举行。市长方远国出席峰会并宣布开幕。\n副市长柯楠主持峰会。\n峰会开始前，方远国和柯楠视察城西展览馆。",
    ["meeting 2022-04-11 方远国/attend 柯楠/chair @金华市", "visit 2022-04-11 方远国/lead 柯楠/accompany @城西展览馆"],
    HINTS,
  ],
]);

describeEvents("a visit that is summed up before its days are told", [
  [
    "市人大常委会主任方远国在金华检查法律实施情况时强调，要抓好落实。\n4月14日至16日，方远国率执法检查组到东阳、义乌开展执法检查。方远国考察了义乌市垃圾处理中心。",
    ["visit --04-14/--04-16 方远国/lead @金华市 @东阳市 @义乌市 @义乌市垃圾处理中心"],
    { home: "浙江省", published: "2022-04-20" },
  ],
]);

describeEvents("guests in a list of those who attended", [
  [
    "招待会11日晚在永康大会堂举行。市长方远国出席招待会。\n来自北京的专家秦晓棠和企业家柯楠，获奖者代表，来访的部分外宾、知名人士，以及各界人士也应邀出席。",
    ["meeting 2022-04-11晚 方远国/attend 秦晓棠/attend 柯楠/attend @永康大会堂"],
    HINTS,
  ],
]);

describeEvents("a hall that one comes to for what goes on there", [
  [
    "市委书记方远国11日在金华召开座谈会。\n11日下午，方远国在市长秦晓棠陪同下，来到金华西郊宾馆会议中心。\n随后，方远国主持召开座谈会。\n座谈会上，专家柯楠、陆文柏等发言。",
    ["meeting 2022-04-11 方远国/lead 秦晓棠/accompany 柯楠/speak 陆文柏/speak @金华市 @金华西郊宾馆会议中心"],
    HINTS,
  ],
]);

describeEvents("a meeting that was told of just before its people", [
  [
    "市委书记方远国12日在金华会见表彰大会代表。\n市长秦晓棠、副市长柯楠参加会见。\n表彰大会11日在东阳举行。柯楠出席大会并讲话。\n会上，陆文柏、邵可欣等代表发言。",
    [
      "reception 2022-04-12 方远国/lead 秦晓棠/attend 柯楠/attend @金华市",
      "meeting 2022-04-11 柯楠/lead 陆文柏/speak 邵可欣/speak @东阳市",
    ],
    HINTS,
  ],
]);

describeEvents("a tour with meetings on its way, and who joined both", [
  [
    "市长方远国11日在东阳市调研。\n在古山镇、城西社区，方远国同村民交流，并召开座谈会。\n在桃溪镇，方远国听取情况介绍。\n副市长柯楠参加调研并出席座谈会。",
    [
      "visit 2022-04-11 方远国/lead 柯楠/accompany @东阳市 @古山镇 @城西社区 @桃溪镇",
      "meeting 2022-04-11 方远国/lead 柯楠/attend @东阳市 @古山镇 @城西社区",
    ],
    HINTS,
  ],
]);

describeEvents("an arrival, who meets it, and what is planned next", [
  [
    "应市长秦晓棠邀请，总理方远国11日抵达金华，并将赴东阳出席会议。\n市长秦晓棠在舷梯旁迎候。副市长柯楠也到机场迎接。",
    ["visit 2022-04-11 方远国/lead 秦晓棠/accompany 柯楠/accompany @金华市"],
    HINTS,
  ],
]);

describeEvents("several meetings of a kind, each with its people", [
  [
    "11日，市长方远国在金华主持召开两次座谈会。\n在企业家座谈会上，秦晓棠、陆文柏等发言。\n在专家座谈会上，邵可欣、俞岚等发言。\n副市长柯楠出席座谈会。",
    [
      "meeting 2022-04-11 方远国/lead @金华市",
      "meeting 2022-04-11 方远国/lead 秦晓棠/speak 陆文柏/speak 柯楠/attend @金华市",
      "meeting 2022-04-11 方远国/lead 邵可欣/speak 俞岚/speak 柯楠/attend @金华市",
    ],
    HINTS,
  ],
]);
