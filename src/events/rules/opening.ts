/** When a sentence tells of a new event: the first rule whose conditions hold, and whose pattern stands in it, decides. */

import { RuleBook, type Rule } from "../../rules";
import type { Facts } from "./opening-facts";

/** What an opening rule says, and when. */
export interface Opening {
  readonly opens: boolean;
  /** Whoever leads the current event leads this one, too. */
  readonly goesOn?: true;
  /** It is another of several of a kind, and whoever leads them leads it. */
  readonly oneOf?: true;
  /** The current event was on the day of the sentence. */
  readonly dates?: true;
  /** Each must be as the thread finds it. */
  readonly when: Partial<Facts>;
}

/** Of a rule that goes by what the thread knows alone: it holds in any sentence. */
const ANY = "<<";

/** The sentences of these rules are read one after the other: the rule decides on one of them, or on none. */
const RULES: readonly Rule<Opening>[] = [
  {
    name: "opening/only-says",
    pattern: ANY,
    gives: { opens: false, when: { first: true, says: true, dated: false } },
    catches: ["调研之风很重要，要检查，市长陆文柏说。"],
    misses: ["市长陆文柏到古山镇检查。"],
  },
  {
    name: "opening/first",
    pattern: ANY,
    gives: { opens: true, when: { first: true, acts: true } },
    catches: ["市长陆文柏到古山镇检查。"],
    misses: ["全市防汛工作会议召开。"],
  },
  {
    name: "opening/first-dated",
    pattern: ANY,
    gives: { opens: true, when: { first: true, dated: true } },
    catches: ["4月12日，全市防汛工作会议召开。"],
    misses: ["全市防汛工作会议召开。"],
  },
  {
    name: "opening/first-party",
    pattern: ANY,
    gives: { opens: true, when: { first: true, visit: false } },
    catches: ["全市防汛工作会议召开。"],
    misses: ["检查发现一些问题。"],
  },
  {
    name: "opening/first-party-goes",
    pattern: "event-cues/party ..{0,40} event-cues/going|verbs/visit|verbs/arrive",
    gives: { opens: true, when: { first: true, visit: true, party: true, goes: true } },
    catches: ["商会组成的慰问团在镇长陆文柏陪同下到古山镇慰问。"],
    misses: ["检查发现古山镇有一些问题。"],
  },
  {
    name: "opening/no-first",
    pattern: ANY,
    gives: { opens: false, when: { first: true } },
    catches: ["检查发现一些问题。"],
    misses: ["全市防汛工作会议召开。"],
  },
  {
    name: "opening/dated-at-last",
    pattern: ANY,
    gives: { opens: true, when: { dated: true, empty: true } },
    catches: ["防汛宣传周启动会现场。4月12日，防汛宣传周启动。"],
    misses: ["4月12日，防汛宣传周启动。4月13日，防汛大赛启动。"],
  },
  {
    name: "opening/joins",
    pattern: ANY,
    gives: { opens: false, when: { along: true, dated: false } },
    catches: ["4月12日，市长陆文柏到古山镇检查。副市长柯楠陪同检查。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。副市长柯楠到唐先镇检查。"],
  },
  {
    name: "opening/named-there",
    pattern: ANY,
    gives: { opens: false, when: { dated: false, named: true, acts: true } },
    catches: ["4月12日，市长陆文柏出席新书首发式暨座谈会。在座谈会上，柯楠发言。"],
    misses: ["4月12日，市长陆文柏出席新书首发式。在座谈会上，柯楠发言。"],
  },
  {
    name: "opening/named-that-day",
    pattern: ANY,
    gives: { opens: false, when: { dated: true, sameDay: true, named: true, acts: true } },
    catches: ["4月12日，市长陆文柏出席新书首发式暨座谈会。当天，柯楠出席座谈会。"],
    misses: ["4月12日，市长陆文柏出席新书首发式。当天，柯楠出席座谈会。"],
  },
  {
    name: "opening/attends-that-day",
    pattern: "@people event-cues/others? ..{0,6} event-cues/attending|event-cues/joins",
    gives: { opens: false, when: { dated: true, sameDay: true, alike: true, visit: false, led: false } },
    catches: ["4月12日，市长陆文柏主持召开防汛会议。当天，副市长柯楠等出席会议。"],
    misses: ["4月12日，市长陆文柏主持召开防汛会议。4月13日，副市长柯楠等出席会议。"],
  },
  {
    name: "opening/others-met",
    pattern: ANY,
    gives: { opens: true, when: { othersMet: true } },
    catches: ["4月12日，市长陆文柏会见总统柯楠。同日，陆文柏会见总理俞岚。"],
    misses: ["4月12日，市长陆文柏会见总统柯楠。会见时，柯楠说，很高兴。"],
  },
  {
    name: "opening/meets-another",
    pattern:
      "<< event-cues/in? ( event-cues/reception|event-cues/greets ..{1,60} @person event-cues/while | event-cues/and ..{1,60} @person ..{0,4} event-cues/reception|event-cues/talks event-cues/while )",
    gives: { opens: true, goesOn: true, when: { alike: true, other: true } },
    catches: ["4月12日，市长陆文柏会见总统柯楠。在同总理俞岚会谈时，双方同意合作。"],
    misses: ["4月12日，市长陆文柏会见总统柯楠。在同总统柯楠会谈时，双方同意合作。"],
  },
  {
    name: "opening/arrives",
    pattern: "@person event-cues/others? ...{0,40} event-cues/hall-comes @where",
    gives: { opens: false, when: { visit: true, touring: false, shared: true, toHall: true } },
    catches: ["4月12日，市长陆文柏会见客商。陆文柏等来到永康市会议中心，同大家合影留念。"],
    misses: ["4月12日，市长陆文柏会见客商。陆文柏等来到古山镇，走访企业。"],
  },
  {
    name: "opening/one-of-several",
    pattern:
      "<< event-cues/in ..{1,40} event-cues/meeting|event-cues/interviews event-cues/upon|event-cues/within '，'",
    gives: { opens: true, oneOf: true, when: { several: true, alike: true, acts: true, visit: false } },
    catches: ["4月12日，市长陆文柏主持召开三次座谈会。在企业家座谈会上，柯楠等发言。"],
    misses: ["4月12日，市长陆文柏主持召开座谈会。在企业家座谈会上，柯楠等发言。"],
  },
  {
    name: "opening/same-meeting",
    pattern: "event-cues/convenes",
    gives: { opens: false, when: { visit: false, alike: true, led: true, sameName: true, dated: false } },
    catches: ["4月12日，市长陆文柏在永康召开座谈会。随后，陆文柏主持召开座谈会。"],
    misses: ["4月12日，市长陆文柏在永康召开座谈会。随后，陆文柏主持召开常务会议。"],
  },
  {
    name: "opening/around",
    pattern: "<< event-cues/meeting|event-cues/ceremony|event-cues/reception? event-cues/around",
    gives: { opens: true, when: { alike: false, acts: true } },
    catches: [
      "4月12日，市长陆文柏出席全市防汛会议。会前，陆文柏考察了展示馆。",
      "4月12日，市长陆文柏出席全市防汛会议。会议开始前，陆文柏考察了展示馆。",
    ],
    misses: ["4月12日，市长陆文柏出席全市防汛会议。陆文柏考察了展示馆。"],
  },
  {
    name: "opening/around-party",
    pattern: "<< event-cues/around",
    gives: { opens: true, when: { alike: false, party: true } },
    catches: ["4月12日，市长陆文柏出席全市防汛会议。会前，考察团一行参观了展示馆。"],
    misses: ["4月12日，市长陆文柏出席全市防汛会议。考察团一行参观了展示馆。"],
  },
  {
    name: "opening/around-held",
    pattern: "<< event-cues/around ..{0,20} ( '，' ..{0,30} | ) event-cues/assembles",
    gives: { opens: true, when: { alike: true, visit: false } },
    catches: ["4月12日，市长陆文柏出席全市防汛会议。会后，代表组召开会议。"],
    misses: ["4月12日，市长陆文柏出席全市防汛会议。代表组召开会议。"],
  },
  {
    name: "opening/around-other",
    pattern: "<< han{0,8} event-cues/around ..{0,20} ( '，' ..{0,30} | ) event-cues/assembles|event-cues/held",
    gives: { opens: true, when: { alike: false, visit: false } },
    catches: ["4月12日，市长陆文柏出席揭牌仪式。揭牌仪式结束后，举办了防汛论坛。"],
    misses: ["4月12日，市长陆文柏出席揭牌仪式。举办了防汛论坛。"],
  },
  {
    name: "opening/days-on",
    pattern: "<< event-cues/days-on",
    gives: { opens: false, when: { alike: true, led: true, oneDay: false } },
    catches: ["4月12日至14日，市长陆文柏到古山镇检查。连日来，陆文柏先后来到唐先镇。"],
    misses: ["4月12日至14日，市长陆文柏到古山镇检查。近日，陆文柏先后来到唐先镇。"],
  },
  {
    name: "opening/tour",
    pattern: "event-cues/tours",
    gives: { opens: true, when: { visit: true, touring: false, goes: true, ours: true } },
    catches: ["4月12日，市长陆文柏出席开工仪式。陆文柏还来到古山镇。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。陆文柏还来到唐先镇。"],
  },
  {
    name: "opening/tour-party",
    pattern: "event-cues/tours",
    gives: { opens: true, when: { visit: true, touring: false, goes: true, party: true } },
    catches: ["4月12日，市长陆文柏出席开工仪式。与会人员参观了古山镇。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。陆文柏一行参观了唐先镇。"],
  },
  {
    name: "opening/goes-on",
    pattern: "<< ..{0,4} ( '，' ..{0,8} | ) event-cues/also-went",
    gives: { opens: false, when: { alike: true } },
    catches: ["4月12日，市长陆文柏到古山镇检查。当天，陆文柏还检查了基地。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。陆文柏检查了基地。"],
  },
  {
    name: "opening/within",
    pattern: "<< event-cues/in ..{0,20} event-cues/during",
    gives: { opens: false, when: { alike: true } },
    catches: ["4月12日，市长陆文柏到古山镇检查。在考察期间，陆文柏检查了车间。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。陆文柏检查了车间。"],
  },
  {
    name: "opening/same-day",
    pattern: ANY,
    gives: { opens: false, when: { dated: true, sameDay: true, acts: true, alike: true, led: true } },
    catches: ["4月12日，市长陆文柏到古山镇检查。当天下午，陆文柏检查了基地。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。4月13日，陆文柏检查了基地。"],
  },
  {
    name: "opening/dates-it",
    pattern: ANY,
    gives: {
      opens: false,
      dates: true,
      when: {
        paragraph: true,
        summed: true,
        ofDay: true,
        sameDay: false,
        acts: true,
        says: false,
        alike: true,
        led: true,
      },
    },
    catches: ["市长陆文柏到古山镇检查时强调，要抓好防汛。\n4月12日，陆文柏到古山镇检查了水库。"],
    misses: ["日前，市长陆文柏到古山镇检查。\n4月12日，陆文柏到唐先镇检查了水库。"],
  },
  {
    name: "opening/dated",
    pattern: ANY,
    gives: { opens: true, when: { dated: true, acts: true } },
    catches: ["4月12日，市长陆文柏到古山镇检查。4月13日，陆文柏检查了基地。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。当天下午，陆文柏检查了基地。"],
  },
  {
    name: "opening/dated-held",
    pattern: "@date ...{0,100} event-cues/assembles",
    gives: { opens: true, when: { dated: true, sameDay: false, acts: false, visit: false } },
    catches: ["4月12日，市长陆文柏到古山镇检查。4月13日，全市防汛会议召开。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。全市防汛会议召开。"],
  },
  {
    name: "opening/dated-goes-on",
    pattern:
      "<< @date ..{0,2} ( '，' | ) ..{0,6} event-cues/going|event-cues/comes|event-cues/sets-out @where !( ..{0,6} event-cues/of )",
    gives: {
      opens: true,
      goesOn: true,
      when: { ofDay: true, sameDay: false, acts: false, party: false, visit: true, touring: true },
    },
    catches: ["4月12日，市长陆文柏到古山镇检查。13日，又到唐先镇检查。"],
    misses: [
      "4月12日，市长陆文柏到古山镇检查。13日，到唐先镇旅游的游客增加。",
      "4月12日，市长陆文柏到古山镇检查。2021年，到唐先镇走访两次。",
    ],
  },
  {
    name: "opening/sets-out",
    pattern: "@person event-cues/others? event-cues/sets-out",
    gives: { opens: true, when: { visit: true, other: true } },
    catches: ["4月12日，市长陆文柏到古山镇检查。副市长柯楠到唐先镇检查。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。副市长柯楠参加检查。"],
  },
  {
    name: "opening/lectures-too",
    pattern: "@person event-cues/others? ..{0,40} event-cues/lectures",
    gives: { opens: true, when: { paragraph: true, other: true } },
    catches: ["4月12日，市长陆文柏作宣讲报告。\n副市长柯楠作宣讲报告。"],
    misses: ["4月12日，市长陆文柏作宣讲报告。\n副市长柯楠表示感谢。"],
  },
  {
    name: "opening/convenes",
    pattern: "event-cues/convenes",
    gives: { opens: true, when: { alike: false, known: false, acts: true } },
    catches: ["4月12日，市长陆文柏到古山镇检查。陆文柏主持召开座谈会。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。陆文柏检查了车间。"],
  },
  {
    name: "opening/convenes-party",
    pattern: "event-cues/convenes",
    gives: { opens: true, when: { alike: false, known: false, party: true } },
    catches: ["4月12日，市长陆文柏到古山镇检查。调研组一行召开座谈会。"],
    misses: ["4月12日，市长陆文柏到古山镇检查。调研组一行检查了车间。"],
  },
];

/** The rules for whether a sentence that has a kind opens an event; where none holds, none is opened. */
export const OPENING_RULES = new RuleBook(RULES);

/** Whether the conditions of a rule are as the facts say. */
export function fits({ when }: Opening, facts: Pick<Facts, keyof Facts>): boolean {
  const known: Readonly<Partial<Record<string, boolean>>> = facts;
  return Object.entries(when).every(([fact, wanted]) => known[fact] === wanted);
}
