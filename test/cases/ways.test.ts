/** Who went where: each his way, with 等 between, and to schools that are called by a number. */

import { describeEvents, describeRows, stopsIn } from "../recognise/scene";

describeEvents("分别 sends each his way", [
  [
    "4月12日，市长陆文柏、副市长俞岚分别到石柱镇、古山镇检查。",
    ["visit --04-12 陆文柏/lead @石柱镇", "visit --04-12 俞岚/lead @古山镇"],
  ],
  [
    "4月12日，市领导陆文柏、俞岚、柯楠分别到石柱镇、古山镇、唐先镇调研。",
    ["visit --04-12 陆文柏/lead @石柱镇", "visit --04-12 俞岚/lead @古山镇", "visit --04-12 柯楠/lead @唐先镇"],
  ],
  [
    "4月12日，市长陆文柏和副市长俞岚分别前往石柱镇和古山镇走访。",
    ["visit --04-12 陆文柏/lead @石柱镇", "visit --04-12 俞岚/lead @古山镇"],
  ],
  [
    "4月12日，市委书记陆文柏、市长俞岚分别率队到石柱镇、古山镇督查。",
    ["visit --04-12 陆文柏/lead @石柱镇", "visit --04-12 俞岚/lead @古山镇"],
  ],
  [
    "4月12日，市长陆文柏、副市长俞岚分头赴石柱镇、古山镇慰问。",
    ["visit --04-12 陆文柏/lead @石柱镇", "visit --04-12 俞岚/lead @古山镇"],
  ],
  ["4月12日，市长陆文柏分别到石柱镇、古山镇检查。", ["visit --04-12 陆文柏/lead @石柱镇 @古山镇"]],
]);

describeEvents("等 stands between the people and where they go", [
  ["4月12日，市长陆文柏、副市长俞岚等到石柱镇调研。", ["visit --04-12 陆文柏/lead 俞岚/accompany @石柱镇"]],
  ["4月12日，市长陆文柏等来到古山镇检查。", ["visit --04-12 陆文柏/lead @古山镇"]],
  ["4月12日，市长陆文柏、副市长俞岚等赴石柱镇走访。", ["visit --04-12 陆文柏/lead 俞岚/accompany @石柱镇"]],
  ["4月12日，市领导陆文柏、俞岚等到会祝贺，出席开业仪式。", ["ceremony --04-12 陆文柏/lead 俞岚/attend"]],
  ["4月12日，市长陆文柏等深入石柱镇检查防汛工作。", ["visit --04-12 陆文柏/lead @石柱镇"]],
  ["4月12日，市领导陆文柏、俞岚等一同到古山镇看望老党员。", ["visit --04-12 陆文柏/lead 俞岚/accompany @古山镇"]],
]);

describeRows("schools that are called by a number", stopsIn, [
  ["市长陆文柏到一中附小、二中、第四小学检查。", ["一中附小:school", "二中:school", "第四小学:school"]],
  ["副市长俞岚到三中、五中走访。", ["三中:school", "五中:school"]],
  ["市长陆文柏到二小、实验小学检查。", ["二小:school", "实验小学:school"]],
  ["副市长俞岚到市一中看望教师。", ["市一中:school"]],
  ["市长陆文柏到第一中学、二中附属小学调研。", ["第一中学:school", "二中附属小学:school"]],
  ["副市长俞岚来到一中附中。", ["一中附中:school"]],
]);
