/** Sentences as the event rules see them: what is told, and who does what in it. */

import { groupsOf, narrativesOf } from "../../src/events/narrative";
import { describeRows, read } from "../recognise/scene";

/** Up to the words of the speaker, a line for each sentence. */
const toldIn = (text: string): readonly string[] => narrativesOf(read(text)).map((narrative) => narrative.text);

/** Each group as `陆文柏 俞岚: 出席会议`, with `*` in front for those in an aside. */
const groupsIn = (text: string): readonly string[] =>
  narrativesOf(read(text)).flatMap((narrative) =>
    groupsOf(narrative).map(
      ({ persons, predicate, aside }) =>
        `${aside ? "*" : ""}${persons.map(({ name }) => name).join(" ")}: ${predicate}`,
    ),
  );

describeRows("what a sentence tells", toldIn, [
  ["市长陆文柏检查防汛。会上，他要求，要抓落实。", ["市长陆文柏检查防汛。", "会上，他要求"]],
  ["陆文柏检查防汛时强调，要守住底线，确保安全。", ["陆文柏检查防汛时强调"]],
  ["陆文柏说：“我们到古山镇看看。”", ["陆文柏说"]],
  ["据东阳日报消息，市长陆文柏来永考察。", ["市长陆文柏来永考察。"]],
]);

describeRows("who does what", groupsIn, [
  ["市长陆文柏检查防汛，市领导俞岚陪同。", ["陆文柏: 检查防汛", "俞岚: 陪同"]],
  ["市委书记陆文柏，市长俞岚出席会议。", ["陆文柏 俞岚: 出席会议"]],
  ["市领导陆文柏、俞岚参加。", ["陆文柏 俞岚: 参加"]],
  ["市长陆文柏在市领导俞岚陪同下检查防汛。", ["陆文柏: 检查防汛", "*俞岚: 陪同下检查防汛"]],
  ["在市领导俞岚陪同下，市长陆文柏检查防汛。", ["*俞岚: 陪同下", "陆文柏: 检查防汛"]],
  ["参加调研的还有市领导陆文柏、俞岚。", ["陆文柏 俞岚: 参加调研的还有"]],
  ["同行的有市领导陆文柏。", ["陆文柏: 同行的有"]],
  ["市领导陆文柏、俞岚等领导，市领导柯楠参加。", ["陆文柏 俞岚 柯楠: 参加"]],
]);

describeRows("people who are only spoken of", groupsIn, [
  ["受市长陆文柏委托，副市长俞岚主持会议。", ["俞岚: 主持会议"]],
  ["副市长俞岚代表市长陆文柏致辞。", ["俞岚: 代表市长陆文柏致辞"]],
  ["会议传达学习了市长陆文柏的讲话精神。", []],
  ["按照市长陆文柏批示要求，专班进驻企业。", []],
  ["要感谢市长陆文柏，俞岚说。", ["俞岚: 说"]],
]);

describeRows("who does what behind the source of the news", groupsIn, [
  [
    "据永康发布消息，市委书记陆文柏主持召开防汛会议，副市长柯楠传达会议精神。",
    ["陆文柏: 主持召开防汛会议", "柯楠: 传达会议精神"],
  ],
]);
