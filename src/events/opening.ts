/** When a sentence tells of a new event: small rules in order, the first that has an opinion decides. */

import type { DateMention } from "../recognise";
import type { Draft } from "./draft";
import type { Kind } from "./kind";
import type { Group, Narrative } from "./narrative";

/** A sentence before the events told so far; `current` is the one that the text is about. */
export interface Moment {
  readonly narrative: Narrative;
  readonly kind: Kind;
  readonly groups: readonly Group[];
  readonly date: DateMention | null;
  readonly current: Draft | undefined;
  readonly drafts: readonly Draft[];
}

/** True: a new event; false: more of the current one; undefined: another rule may tell. */
export interface OpeningRule {
  readonly name: string;
  readonly judge: (moment: Moment) => boolean | undefined;
}

/** Delegations and the like, which stand for the people of the event: 调研组一行, 考察团先后到. */
export const PARTY =
  /一行|(?:调研|考察|代表|采访|督导|检查|考评|工作|访问|慰问|巡视|视察|评估|督查|巡查|指导)[团组队](?![长员织])|与会(?:人员|领导|代表)|领导干部|参会人员|出席[^，。]{0,10}(?:领导|嘉宾|人员)|(?:代表|委员)们/u;
/** Before or after what the article was about so far: 会前, 签约仪式结束后. */
export const AROUND =
  /^(?:(?:会见|座谈会?|签约|启动|揭牌|开工|[^，。]{0,12}仪式|会议?|[^，。]{0,8}活动)(?:结束)?[前后之]|随后|之后|期间|其间)后?，?/u;
const ONLY_SAYS = /^(?:对记者|向记者)?(?:说|表示|介绍说?|告诉记者|认为|坦言|称)$/u;
const CONTINUES = /^[^，]{0,4}，?[^，]{0,8}还|^(?:在[^，]{0,20}期间，)/u;
/** What a second outing in an article begins with, its date left out. */
const SETS_OUT = /^(?:一行)?(?:则|还|也|分别)?(?:率队?|带队|带领|先后|来到|前往|走进|深入|赴|到(?!会))/u;
const CONVENES = /(?:主持)?召开[^，。]{0,20}会|进行座谈|会见|举行[^，。]{0,20}仪式|座谈会上/u;

const acts = ({ groups }: Moment): boolean => groups.some((group) => !group.aside);
const isParty = ({ narrative }: Moment): boolean => PARTY.test(narrative.text);
const subjectOf = ({ groups }: Moment): string | undefined => groups[0]?.persons[0]?.name;

export const OPENING_RULES: readonly OpeningRule[] = [
  {
    // 4月12日晚，我市召开推进会。 begins the article's event; 道口是第一关。 begins none.
    name: "events/first",
    judge: ({ current, groups, date, kind }) => {
      if (current) return undefined;
      // 要大兴调研之风，市长王某说。 tells of no outing.
      if (groups.length > 0 && groups.every((group) => ONLY_SAYS.test(group.predicate))) return date !== null;
      return groups.length > 0 || date !== null || kind.type !== "visit";
    },
  },
  {
    // 会前，王某一行考察了展示馆。 is a visit beside the meeting; 会上，王某介绍了情况。 is none.
    name: "events/around",
    judge: (moment) =>
      AROUND.test(moment.narrative.text) &&
      (acts(moment) || isParty(moment)) &&
      moment.kind.type !== moment.current!.type
        ? true
        : undefined,
  },
  {
    // 启动仪式上讲话的王某一行还来到展示馆。 is a visit; in the report of a visit it is one more stop.
    name: "events/tour",
    judge: (moment) => {
      const { current, kind, narrative } = moment;
      const went = kind.type === "visit" && current!.type !== "visit" && narrative.stops.length > 0;
      const subject = subjectOf(moment);
      const ours = isParty(moment) || (subject !== undefined && current!.participants.has(subject));
      return went && ours && SETS_OUT_ANYWHERE.test(narrative.text) ? true : undefined;
    },
  },
  {
    // 当天，王某一行还检查了基地。 goes on with the visit.
    name: "events/continues",
    judge: ({ narrative, kind, current }) =>
      CONTINUES.test(narrative.text) && kind.type === current!.type ? false : undefined,
  },
  {
    // 3月14日下午，市长王某带队检查学校。 is another outing; 当天下午，王某先后来到医院。 is the same one.
    name: "events/dated",
    judge: (moment) => {
      const { current, kind, groups, date, narrative } = moment;
      if (date === null || !acts(moment)) return undefined;
      const names = groups.flatMap((group) => group.persons.map((person) => person.name));
      const same = kind.type === current!.type && current!.lead !== undefined && names.includes(current!.lead);
      return !(same && narrative.dates[0]!.kind === "anchor");
    },
  },
  {
    // 市长李某到农贸城检查。 after the visit of another is a second one; 李某参加检查。 is not.
    name: "events/sets-out",
    judge: (moment) => {
      const { current, kind, groups } = moment;
      const subject = subjectOf(moment);
      if (subject === undefined || kind.type !== "visit" || groups[0]!.aside) return undefined;
      const peopled = current!.participants.size > 0 && !current!.participants.has(subject);
      return peopled && SETS_OUT.test(groups[0]!.predicate) ? true : undefined;
    },
  },
  {
    // 调研期间，王某主持召开座谈会。 is a meeting beside the visit.
    name: "events/convenes",
    judge: (moment) => {
      const { current, kind, narrative, drafts } = moment;
      const other = kind.type !== current!.type && !drafts.some((draft) => draft.type === kind.type);
      return CONVENES.test(narrative.text) && other && (acts(moment) || isParty(moment));
    },
  },
];

const SETS_OUT_ANYWHERE = /来到|前往|走进|深入|先后|参观|考察|实地/u;
