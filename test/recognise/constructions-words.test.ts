/** FIELD.md 6.2, rows 27 to 29 and 37 to 52: short forms, names with short titles, headlines, sites and who is no official. */

import { describePeople, describeRows, placesIn, stopsIn } from "./scene";

describeRows("6.2 row 27: coming to the first character of home", placesIn, [
  ["陆文柏来永调研。", ["永康市=永"]],
  ["陆文柏来潍考察。", ["潍坊市=潍"], { home: "潍坊市" }],
  ["陆文柏在兰期间走访企业。", ["兰溪市=兰"], { home: "兰溪市" }],
  ["陆文柏赴永康市学习。", ["永康市"], { home: "东阳市" }],
  ["陆文柏来东考察。", ["东阳市=东"], { home: "东阳市" }],
  ["东来西往的客商很多，来东拉西扯没有用。", [], { home: "东阳市" }],
  ["陆文柏抵杭开会。", []],
]);

describeRows("6.2 row 28: 来我市", stopsIn, [
  ["陆文柏来我区走访慰问康民药店。", ["康民药店:pharmacy"], { home: "徐汇区" }],
  ["陆文柏到我市云栖水库调研。", ["云栖水库:water"]],
  ["近来我市经济平稳。", []],
]);

describePeople("6.2 row 29: 我市 is the page's home, not the place named last", [
  ["义乌市与我市相邻，我市领导陆文柏参加。", { 陆文柏: ["市领导|永康市"] }],
]);

describePeople("6.2 rows 37 and 38: who is stood in for is a person, too", [
  [
    "受市人大常委会主任陆文柏委托，副主任柯楠主持会议。",
    { 陆文柏: ["市人大常委会主任|永康市"], 柯楠: ["市人大常委会副主任|永康市"] },
  ],
  ["俞岚代表市委书记陆文柏传达。", { 俞岚: [], 陆文柏: ["市委书记|永康市"] }],
  ["受市委委托，代表市政府，他作了报告。", {}],
]);

describePeople("6.2 row 39: a name and a short title", [
  ["陆文柏书记说，欢迎大家。", { 陆文柏: [] }],
  ["陆书记一行来永。", {}],
  ["余总介绍了企业情况。", {}],
  ["向书记汇报，周书记参加。", {}],
]);

describePeople("6.2 row 40: 同志", [
  ["陆文柏同志带领督查组来永。", { 陆文柏: [] }],
  ["陆文柏同志任永康市委书记。", { 陆文柏: ["永康市委书记|永康市"] }],
  ["各位同志要努力，老同志要发挥余热。", {}],
]);

describePeople("6.2 row 41: the frame of a headline", [
  ["陆文柏在全市防汛工作会议上强调", { 陆文柏: [] }],
  ["陆文柏来永调研时指出", { 陆文柏: [] }],
  ["方案在会议上通过", {}],
]);

describePeople("6.2 row 42: names run together in a headline", [["防汛工作会议召开 领导小组扩容", {}]]);

describeRows("6.2 row 43: sites", stopsIn, [
  ["陆文柏先后来到康民药店、宝盛广场和云栖水库等地。", ["康民药店:pharmacy", "宝盛广场:park", "云栖水库:water"]],
  ["在康民药店、宝盛广场和云栖水库等地，陆文柏详细询问。", ["康民药店:pharmacy", "宝盛广场:park", "云栖水库:water"]],
  ["陆文柏实地察看康民药店。", ["康民药店:pharmacy"]],
  ["在重要时刻、关键环节等方面下功夫。", []],
]);

describeRows("6.2 row 44: again and again", stopsIn, [
  ["连日来，市委书记陆文柏多次深入康民药店、城西农贸市场等基层一线。", ["康民药店:pharmacy", "城西农贸市场:market"]],
  ["连日来，党员干部多次深入基层一线。", []],
]);

describePeople("6.2 row 46: groups of the parties and the people", [["民建会员参加，广西客商来永。", {}]]);

describePeople("6.2 row 47: the presidium of a congress", [
  [
    "大会主席团常务主席陆文柏、柯楠主持大会。",
    { 陆文柏: ["大会主席团常务主席|大会主席团"], 柯楠: ["大会主席团常务主席|大会主席团"] },
  ],
  ["大会主席团成员在前排就座。", {}],
]);

describePeople("6.2 row 48: a town", [
  ["古山镇党委书记陆文柏陪同。", { 陆文柏: ["古山镇党委书记|古山镇"] }],
  ["镇党委书记陆文柏陪同。", { 陆文柏: ["镇党委书记|?"] }],
  ["象珠镇委书记、镇人大主席陆文柏陪同。", { 陆文柏: ["象珠镇委书记|象珠镇", "镇人大主席|象珠镇"] }],
  ["古山镇党委要抓落实，镇干部要下村。", {}],
]);

describePeople("6.2 row 49: companies", [
  ["永拓集团董事局主席陆文柏介绍。", { 陆文柏: ["永拓集团董事局主席|永拓集团"] }],
  [
    "参加会见的有永拓集团董事长陆文柏、总经理柯楠。",
    { 陆文柏: ["永拓集团董事长|永拓集团"], 柯楠: ["永拓集团总经理|永拓集团"] },
  ],
  ["永拓集团董事长单位代表参加。", {}],
]);

describePeople("6.2 row 50: a list with remarks", [
  [
    "州领导崔晓玉（女，藏族）、洛桑江措（藏族）、陆文柏参加。",
    { 崔晓玉: ["州领导|甘孜藏族自治州"], 洛桑江措: ["州领导|甘孜藏族自治州"], 陆文柏: ["州领导|甘孜藏族自治州"] },
    { home: "甘孜藏族自治州" },
  ],
  ["市领导（含离退休人员）、企业家（女）参加。", {}],
]);

describePeople("6.2 row 52: a byline is no official", [
  ["陆文柏说，（记者俞岚）随后采访。", { 陆文柏: [] }, { bylines: ["俞岚"] }],
]);
