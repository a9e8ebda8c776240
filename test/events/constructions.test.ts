/** FIELD.md 6.2, rows 23 to 45 and 51: who leads, chairs, accompanies and attends; each with a sentence that says otherwise. */

import { describeEvents } from "../recognise/scene";

describeEvents("6.2 row 23: one verb for two, 分别", [
  [
    "4月12日，县委书记陆文柏，县委副书记、县长柯楠分别带队走访企业。",
    ["visit --04-12 陆文柏/lead", "visit --04-12 柯楠/lead"],
    { home: "武义县" },
  ],
  [
    "4月12日，县委会议召开。县委书记陆文柏讲话。县领导俞岚、柯楠分别传达会议精神。",
    ["meeting --04-12 陆文柏/lead 俞岚/speak 柯楠/speak"],
    { home: "武义县" },
  ],
]);

describeEvents("6.2 row 23: 分别 before those who are met", [
  [
    "4月12日，外交部长陆文柏在永康市分别会见法国外长俞岚、德国外长柯楠。",
    ["reception --04-12 陆文柏/lead 俞岚/attend @永康市", "reception --04-12 陆文柏/lead 柯楠/attend @永康市"],
  ],
  [
    "4月12日，外交部长陆文柏先后会见法国外长俞岚、德国外长柯楠。",
    ["reception --04-12 陆文柏/lead 俞岚/attend", "reception --04-12 陆文柏/lead 柯楠/attend"],
  ],
  [
    "4月12日，外交部长陆文柏访问杭州市，在义乌市会见法国外长俞岚，在武义县同德国外长柯楠举行会谈。",
    [
      "visit --04-12 陆文柏/lead @杭州市",
      "reception --04-12 陆文柏/lead 俞岚/attend @义乌市",
      "reception --04-12 陆文柏/lead 柯楠/attend @武义县",
    ],
  ],
  [
    "4月12日，外交部长陆文柏会见法国外长俞岚，同副部长柯楠主持召开座谈会。",
    ["meeting --04-12 陆文柏/lead 俞岚/attend", "meeting --04-12 陆文柏/lead 柯楠/attend"],
  ],
  [
    "4月12日，省长陆文柏访问杭州市，分别会见总统柯楠和总理俞岚。会见柯楠时，陆文柏转达了问候。俞岚表示，愿深化合作。",
    [
      "visit --04-12 陆文柏/lead @杭州市",
      "reception --04-12 陆文柏/lead 柯楠/attend",
      "reception --04-12 陆文柏/lead 俞岚/speak",
    ],
  ],
  [
    "4月12日，外交部长陆文柏、副部长俞岚分别会见法国外长柯楠。",
    ["reception --04-12 陆文柏/lead 俞岚/attend 柯楠/attend"],
  ],
  [
    "4月12日，外交部长陆文柏会见法国外长俞岚、德国外长柯楠。",
    ["reception --04-12 陆文柏/lead 俞岚/attend 柯楠/attend"],
  ],
]);

describeEvents("whoever met one guest meets the next, unless somebody else is named", [
  [
    "4月12日，市长陆文柏会见总统柯楠。在同总理俞岚会谈时，双方同意合作。",
    ["reception --04-12 陆文柏/lead 柯楠/attend", "reception --04-12 陆文柏/lead 俞岚/attend"],
  ],
  [
    "4月12日，市长陆文柏会见总统柯楠。在同总理俞岚会谈时，副市长方远表示，愿意合作。",
    ["reception --04-12 陆文柏/lead 柯楠/attend", "reception --04-12 俞岚/lead 方远/speak"],
  ],
]);

describeEvents("上述活动 means all that was told", [
  [
    "4月12日，市长陆文柏到唐先镇检查。当天，陆文柏主持召开座谈会。副市长俞岚参加上述活动。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany @唐先镇", "meeting --04-12 陆文柏/lead 俞岚/attend"],
  ],
]);

describeEvents("6.2 row 23: one sentence, each to a place of his own", [
  [
    "4月12日，市委书记陆文柏到古山镇督导防汛，市长柯楠在石柱镇带队夜查。",
    ["visit --04-12 陆文柏/lead @古山镇", "visit --04-12 柯楠/lead @石柱镇"],
  ],
  [
    "4月12日，市委书记陆文柏到古山镇调研，市长柯楠参加，副市长俞岚到石柱镇督查。",
    ["visit --04-12 陆文柏/lead 柯楠/accompany @古山镇", "visit --04-12 俞岚/lead @石柱镇"],
  ],
  [
    "4月12日，市委书记陆文柏到古山镇调研，市长柯楠到石柱镇陪同。",
    ["visit --04-12 陆文柏/lead 柯楠/accompany @古山镇 @石柱镇"],
  ],
]);

describeEvents("one tour, however often a sentence names who is on it", [
  ["4月12日，市长陆文柏到古山镇调研，市长陆文柏到石柱镇调研。", ["visit --04-12 陆文柏/lead @古山镇 @石柱镇"]],
]);

describeEvents("what was not in place, and what ended", [
  ["4月12日，市长陆文柏主持召开推进会，调度复垦未到位等问题。", ["meeting --04-12 陆文柏/lead"]],
  ["因台风来袭，市长陆文柏未到古山镇检查。", []],
  ["4月12日，舞蹈大赛颁奖仪式在古山镇圆满结束。市长陆文柏出席仪式。", ["ceremony --04-12 陆文柏/lead @古山镇"]],
]);

describeEvents("a name in quotation marks behind a colon", [
  ["活动简报：“八一”走访慰问送关怀，4月12日，市长陆文柏到古山镇走访慰问。", ["visit --04-12 陆文柏/lead @古山镇"]],
  ["会上说：“八一期间，市长陆文柏到古山镇走访慰问。”", []],
]);

describeEvents("a last name behind the whole one", [
  [
    "4月12日，乌拉圭大使费尔南多·卢格里斯到永康市考察，副市长陆文柏陪同。卢格里斯大使还参观了永康博物馆。",
    ["visit --04-12 费尔南多·卢格里斯/lead 陆文柏/accompany @永康市 @永康博物馆"],
  ],
]);

describeEvents("what was asked at a meeting is carried out", [
  ["4月12日，为贯彻落实扩大会议要求，市长陆文柏到古山镇检查。", ["visit --04-12 陆文柏/lead @古山镇"]],
]);

describeEvents("6.2 row 25: 一行", [
  ["4月12日，陆文柏一行来永调研。", ["visit --04-12 陆文柏/lead @永康市"]],
  ["一行白鹭上青天，市长陆文柏说。", []],
]);

describeEvents("6.2 row 26: who leads", [
  ["4月12日，市长陆文柏率队来永考察。", ["visit --04-12 陆文柏/lead @永康市"], { home: "永康市" }],
  ["4月12日，由省商务厅厅长柯楠带队的督查组来永督查。", ["visit --04-12 柯楠/lead @永康市"]],
  ["4月12日，市领导陆文柏率队检查，市领导俞岚参加。", ["visit --04-12 陆文柏/lead 俞岚/accompany"]],
]);

describeEvents("6.2 row 30: 陪同", [
  [
    "4月12日，省水利厅厅长陆文柏来永调研。市领导俞岚、柯楠分别陪同调研。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany 柯楠/accompany @永康市"],
  ],
  ["4月12日，省水利厅厅长陆文柏来永调研，副市长柯楠陪同。", ["visit --04-12 陆文柏/lead 柯楠/accompany @永康市"]],
  ["陪同人员要精简，市长陆文柏说。", []],
]);

describeEvents("6.2 row 31: 在…陪同下", [
  ["4月12日，省水利厅厅长陆文柏在市长柯楠陪同下到古山镇调研。", ["visit --04-12 陆文柏/lead 柯楠/accompany @古山镇"]],
  [
    "4月12日，在市长柯楠的陪同下，省水利厅厅长陆文柏到古山镇调研。",
    ["visit --04-12 柯楠/accompany 陆文柏/lead @古山镇"],
  ],
]);

describeEvents("6.2 row 32: 随同, 同行的有", [
  [
    "4月12日，市长陆文柏到古山镇考察。市领导俞岚、柯楠随同考察。",
    ["visit --04-12 陆文柏/lead 俞岚/accompany 柯楠/accompany @古山镇"],
  ],
  ["4月12日，市长陆文柏到古山镇考察。同行的有市领导俞岚。", ["visit --04-12 陆文柏/lead 俞岚/accompany @古山镇"]],
]);

describeEvents("6.2 row 33: 出席, 列席, 到会祝贺", [
  [
    "4月12日，市政协会议开幕，大会召开。市委书记陆文柏到会祝贺。市领导俞岚列席会议。",
    ["meeting --04-12 陆文柏/lead 俞岚/attend"],
  ],
  ["4月12日，市长陆文柏应邀出席永拓集团开业仪式。", ["ceremony --04-12 陆文柏/lead"]],
  ["出席率很高，市长陆文柏说。", []],
]);

describeEvents("6.2 row 34: one speaks, another chairs", [
  ["4月12日，市委书记陆文柏出席签约仪式并讲话，市长柯楠主持。", ["ceremony --04-12 陆文柏/lead 柯楠/chair"]],
  ["4月12日，市委书记陆文柏出席会议并讲话，市长柯楠主持会议。", ["meeting --04-12 陆文柏/lead 柯楠/chair"]],
  ["主持人介绍，市长陆文柏很忙。", []],
]);

describeEvents("6.2 row 35: main and branch venues", [
  [
    "4月12日，全市防汛视频会议召开。市委书记陆文柏讲话。市领导柯楠、俞岚分别在主会场、各镇街区分会场出席会议。",
    ["meeting --04-12 陆文柏/lead 柯楠/attend 俞岚/attend"],
  ],
  [
    "4月12日，全市防汛工作会议召开。市长陆文柏出席并讲话。古山镇党委书记柯楠在各镇分会场参加会议，副市长俞岚以视频形式参加会议。",
    ["meeting --04-12 陆文柏/lead 柯楠/attend~branch 俞岚/attend~video"],
  ],
  [
    "4月12日，全市防汛工作会议以视频形式召开。市长陆文柏讲话，副市长俞岚出席视频会议。",
    ["meeting --04-12 陆文柏/lead 俞岚/attend"],
  ],
]);

describeEvents("6.2 row 36: 会见", [
  [
    "4月12日，市委书记陆文柏接见永拓集团董事长柯楠，市领导俞岚参加会见。",
    ["reception --04-12 陆文柏/lead 柯楠/attend 俞岚/attend"],
  ],
  ["会见厅已经完工，市长陆文柏介绍。", []],
]);

describeEvents("6.2 row 37: 受…委托", [
  ["4月12日，会议召开。受市人大常委会主任陆文柏委托，副主任柯楠主持会议。", ["meeting --04-12 柯楠/chair"]],
]);

describeEvents("6.2 row 38: 代表", [
  ["4月12日，会议召开。副市长俞岚代表市委书记陆文柏传达省委会议精神。", ["meeting --04-12 俞岚/speak"]],
  ["4月12日，会议召开。市长陆文柏代表市政府作报告。", ["meeting --04-12 陆文柏/speak"]],
]);

describeEvents("6.2 row 41: the frame of a headline", [
  ["市长陆文柏在全市防汛工作会议上强调", ["meeting - 陆文柏/lead"]],
  ["市长陆文柏来永调研时指出", ["visit - 陆文柏/lead @永康市"]],
]);

describeEvents("6.2 row 43: sites", [
  [
    "4月12日，市长陆文柏先后来到康民药店、宝盛广场和云栖水库等地，检查防控。",
    ["visit --04-12 陆文柏/lead @康民药店 @宝盛广场 @云栖水库"],
  ],
  [
    "4月12日，市长陆文柏检查防控。在康民药店、宝盛广场等地，陆文柏仔细询问。",
    ["visit --04-12 陆文柏/lead @康民药店 @宝盛广场"],
  ],
  ["4月12日，市长陆文柏检查防控。他要求康民药店、宝盛广场加强管理。", ["visit --04-12 陆文柏/lead"]],
]);

describeEvents("6.2 row 44: again and again", [
  [
    "连日来，市长陆文柏多次深入康民药店、城西农贸市场等基层一线，检查防控。",
    ["visit - 陆文柏/lead @康民药店 @城西农贸市场"],
  ],
  ["连日来，党员干部坚守一线，市长陆文柏说。", []],
]);

describeEvents("6.2 row 45: a chronicle of one day", [
  [
    "4月12日，市长陆文柏到古山镇检查。同日，副市长俞岚到唐先镇检查。",
    ["visit --04-12 陆文柏/lead @古山镇", "visit --04-12 俞岚/lead @唐先镇"],
  ],
  ["4月12日，市长陆文柏到古山镇检查。当天，陆文柏一行还来到唐先镇。", ["visit --04-12 陆文柏/lead @古山镇 @唐先镇"]],
]);

describeEvents("6.2 row 51: leaders who are quoted", [
  ["4月12日，市委书记陆文柏主持召开会议，学习习近平总书记重要讲话精神。", ["meeting --04-12 陆文柏/lead"]],
  [
    "4月12日，市委书记陆文柏主持召开会议。会议传达了省委书记柯楠在省委会议上的讲话精神。",
    ["meeting --04-12 陆文柏/lead"],
  ],
]);

describeEvents("a list with somebody unnamed in it", [
  [
    "4月12日，汇报会召开。市委书记陆文柏，专家团队成员，市长柯楠，副市长俞岚参加会议。",
    ["meeting --04-12 陆文柏/lead 柯楠/attend 俞岚/attend"],
  ],
  ["4月12日，汇报会召开。市委书记陆文柏，深入谋划，市长柯楠主持会议。", ["meeting --04-12 陆文柏/lead 柯楠/chair"]],
]);

describeEvents("a lecture that others follow elsewhere", [
  [
    "4月12日，清风讲堂在杭州市举行，省纪委干部陆文柏作讲座。市领导柯楠、俞岚在永康分会场收看讲座。",
    ["meeting --04-12 陆文柏/lead 柯楠/attend~branch 俞岚/attend~branch @杭州市"],
  ],
  ["讲座内容丰富，市长陆文柏说。", []],
]);

describeEvents("whose words are passed on", [
  [
    "4月12日，会议召开。会议传达了市委书记陆文柏对整治工作的指示精神。副市长柯楠出席会议。",
    ["meeting --04-12 柯楠/attend"],
  ],
]);

describeEvents("及 and the unnamed before what all did", [
  [
    "4月12日，市领导陆文柏一行到古山镇慰问。市领导柯楠，副市长俞岚及相关部门负责人参加活动。",
    ["visit --04-12 陆文柏/lead 柯楠/accompany 俞岚/accompany @古山镇"],
  ],
  [
    "4月12日，市领导陆文柏到古山镇慰问。副市长柯楠及相关部门负责人，要记住嘱托。",
    ["visit --04-12 陆文柏/lead @古山镇"],
  ],
]);

describeEvents("等 before 到", [
  ["4月12日，副市长陆文柏、柯楠等到石柱镇调研。", ["visit --04-12 陆文柏/lead 柯楠/accompany @石柱镇"]],
  ["4月12日，市领导陆文柏、柯楠等到古山镇检查。", ["visit --04-12 陆文柏/lead 柯楠/accompany @古山镇"]],
  ["4月12日，市领导陆文柏、柯楠等赴古山镇调研。", ["visit --04-12 陆文柏/lead 柯楠/accompany @古山镇"]],
]);

describeEvents("a day behind what a meeting was for", [
  [
    "为落实市委书记柯楠同志调研指示要求，推动楼宇发展，4月12日上午，街道召开推进会，副书记陆文柏参加会议。",
    ["meeting --04-12上午 陆文柏/lead"],
  ],
]);

describeEvents("whoever is named to a post at a meeting", [
  [
    "4月12日，签约仪式在杭州市举行。市长陆文柏出席仪式。双方商定，由副市长柯楠担任委员会主任。",
    ["ceremony --04-12 陆文柏/lead @杭州市"],
  ],
  [
    "4月12日，永康市召开领导干部会议，宣布省委决定：俞岚同志任副市长。市委书记陆文柏主持会议。",
    ["meeting --04-12 陆文柏/chair"],
  ],
]);

describeEvents("a reporter who goes somewhere", [["近日，记者来到古山镇。种粮大户陆文柏高兴地说，今年收成好。", []]]);
