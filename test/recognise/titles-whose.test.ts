/** Titles that do not say whose they are, where the text does elsewhere, and words before a title that are no part of it. */

import { describePeople } from "./scene";

describePeople("heads that say what they head", [
  ["永康市教育局召开会议。局长陆文柏讲话。", { 陆文柏: ["永康市教育局局长|永康市"] }],
  ["永拓中学今天开学。校长陆文柏致辞。", { 陆文柏: ["永拓中学校长|永拓中学"] }],
  ["永康市图书馆今天开放。馆长陆文柏介绍情况。", { 陆文柏: ["永康市图书馆馆长|永康市"] }],
  // Of two such bodies, neither of them near, nothing says whose.
  [`永拓中学和新辰中学今天开学。${"学生们早早来到学校。".repeat(7)}校长陆文柏致辞。`, { 陆文柏: ["校长|?"] }],
]);

describePeople("the company that a text is about", [
  [
    "新辰集团发布公告。公司董事长陆文柏表示满意。原督察长柯楠离任。",
    { 陆文柏: ["新辰集团董事长|新辰集团"], 柯楠: ["新辰集团督察长|新辰集团~former"] },
  ],
  ["新辰集团今天开会。财务部总经理陆文柏讲话。", { 陆文柏: ["新辰集团财务部总经理|新辰集团"] }],
  ["永拓亚太（01876.HK）公布半年报。董事陆文柏弃权。永拓亚太表示遗憾。", { 陆文柏: ["永拓亚太董事|永拓亚太"] }],
  // Of two companies, neither more than the other.
  ["新辰集团与清源集团签约。董事长陆文柏出席。", { 陆文柏: ["董事长|?"] }],
]);

describePeople("areas that a level or 该 points to", [
  ["金华市水文中心召开会议。市水文中心主任陆文柏主持。", { 陆文柏: ["市水文中心主任|金华市"] }, { home: null }],
  ["金华市水文中心和台州市水文中心开会。市水文中心主任陆文柏主持。", { 陆文柏: ["市水文中心主任|?"] }, { home: null }],
]);

describePeople("ranks and callings in a list behind a post", [
  ["清源大学副校长、教授陆文柏说。", { 陆文柏: ["清源大学副校长|清源大学", "教授|清源大学"] }],
  ["著名学者、教授陆文柏说。", { 陆文柏: ["教授|?"] }],
]);

describePeople("posts and holders with 为 between", [
  ["目前，金华市市长为陆文柏，他今年五十岁。", { 陆文柏: ["金华市市长|金华市"] }],
  ["市长为陆文柏颁奖。", { 陆文柏: [] }],
]);

describePeople("words that are told before a body", [
  ["新辰集团对储罐该公司董事陆文柏表示感谢。", { 陆文柏: ["新辰集团董事|新辰集团"] }],
  ["银行业与该国社会党领导人陆文柏发生争执。", { 陆文柏: ["社会党领导人|?"] }],
  ["出于公司董事长陆文柏的要求，会议推迟。", { 陆文柏: ["公司董事长|?"] }],
  ["赛后清源队主教练陆文柏表示满意。", { 陆文柏: ["清源队主教练|清源队"] }],
  ["取消清源协会会长陆文柏的资格。", { 陆文柏: ["清源协会会长|清源协会"] }],
  // 联系 stands in the name itself.
  ["永康市党群联系中心主任陆文柏参加。", { 陆文柏: ["永康市党群联系中心主任|永康市"] }],
]);

describePeople("wards of a hospital", [
  ["永康市第一人民医院眼科主任陆文柏说。", { 陆文柏: ["永康市第一人民医院眼科主任|永康市第一人民医院"] }],
  ["市第一人民医院眼科主任陆文柏说。", { 陆文柏: ["市第一人民医院眼科主任|永康市"] }],
]);

describePeople("where foreign names end", [
  ["清源协会会长戈帕尔·拉伊呼吁民众节约用水。", { "戈帕尔·拉伊": ["清源协会会长|清源协会"] }],
  ["清源工会主席法兰·德瑞雪（Fran Drey）讲话。", { "法兰·德瑞雪": ["清源工会主席|清源工会"] }],
  ["清源协会会长罗杰斯称，此事重要。", { 罗杰斯: ["清源协会会长|清源协会"] }],
]);
