/** What an event is called so that one knows it: who, what, where. 曹普华调研新华三未来工厂; 全市防汛工作会议. */
import type { EventEntity } from "../resolve";

/** What is known of the event's people and sites, by their ids. */
interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly sites: ReadonlyMap<string, string>;
}

type Told = Pick<EventEntity, "type" | "name" | "participants" | "at">;

/** What a page writes before the name of a meeting without its being part of it: 此次会议, 的座谈会. */
const BEFORE = /^(?:[的了”」]|本次|此次|这次|一次|进行|举行|召开)+/;
/** Up to so many characters are a kind of meeting (座谈会, 启动仪式), and more a name of one. */
const KIND = 5;
/** What goes before a verb and is none (实地走访): the event was a visit, no more is known. */
const NO_VERBS: ReadonlySet<string> = new Set(["实地", "先后", "一行", ""]);
/** Verbs with a site for their object, by how they end: 赴, 调研, 走访慰问; one does not 植树 a town, but there. */
const OF_A_SITE = /[赴往到抵入进访问查察看研观导望视]$/;
/** Somebody came, and what for is not said. */
const CAME = /^[前到]?来$/;
/** What is done at a rite, which is called by it: 正式启动 is 启动仪式. */
const RITE = /(?:正式|隆重|宣布)*(启动|签署|签约|揭牌|揭幕|开幕|闭幕|开工|竣工|奠基|颁奖|落成|通车|开业)$/;
/** What one takes part in, and no verb: 青石戏剧节, 座谈会. */
const GATHERING =
  /(?:(?<![与开赴到参])会议?|赛|(?<!调)节|(?<![发开拓进])展|[展汇]演|(?<![经运开])营|典礼?|讲座|[党政]课|坛|式|周|(?<!值)班|宴|活动)$/;
/** To lead people somewhere, and not to do anything there. */
const LED = /^[带率][队团]$/;
/** On the way to somewhere: 赴云川市签订. */
const GOING = /^[赴到]/;
/** What a short form of a place leaves off: 成都|市. */
const UNIT = /(?<=..)[省市区县州]$/;

/**
 * A gathering that bears a name keeps it; one of a kind only is told from others by its people and place: 孙发出席纳雍县人民医院座谈会.
 * A visit is 俞兰等走访江南街道等3处; without a site 沈晓红督查. Nothing is said that the event does not hold.
 */
export function eventName(event: Told, names: Names): string {
  const told = withoutLooseQuotes(event.name.replace(BEFORE, "")).replace(/(?<=.)了$/, "");
  const who = whoOf(event, names);
  const isRite = event.type === "meeting" || event.type === "ceremony";
  const kind = event.type === "meeting" ? "会议" : "仪式";
  const what = isRite ? told.replace(CAME, kind).replace(RITE, event.type === "meeting" ? "$&" : "$1仪式") : told;
  if (isRite && told.length > KIND) return GOING.test(what) ? who + what : what;
  if (!GATHERING.test(what)) return deedName(event, what, who, names);
  return told.length > KIND ? what : gatheringName(event, what, who, names);
}

/** Of what somebody does somewhere. */
function deedName(event: Told, what: string, who: string, names: Names): string {
  const where = whereOf(event, names);
  const verb = NO_VERBS.has(what) ? "走访" : what.replace(CAME, where === "" ? "到场" : "到");
  const does = verb.startsWith(who) ? verb : who + verb;
  if (where === "") return does;
  if (opensWith(verb, whereOf({ ...event, at: event.at.slice(0, 1) }, names))) return `${who}在${verb}`;
  if (does.includes(where)) return does;
  if (LED.test(verb)) return `${does}到${where}`;
  return OF_A_SITE.test(verb) ? does + where : `${who}在${where}${verb}`;
}

const QUOTES = /[“”]/u;

/** The quotation marks that have no partner left out: the name was cut from a sentence. */
function withoutLooseQuotes(name: string): string {
  if (!QUOTES.test(name)) return name;
  const loose = new Set<number>();
  let open: number | null = null;
  for (const [at, char] of Array.from(name).entries()) {
    if (char === "“") {
      if (open !== null) loose.add(open);
      open = at;
    } else if (char === "”") {
      if (open === null) loose.add(at);
      open = null;
    }
  }
  if (open !== null) loose.add(open);
  return Array.from(name)
    .filter((_char, at) => !loose.has(at))
    .join("");
}

/** Of one of a kind: who took part, and where it was, unless it says so itself. */
function gatheringName(event: Told, what: string, who: string, names: Names): string {
  const leads = event.participants.find(({ role }) => role === "chair") === event.participants[0] ? "主持" : "出席";
  const site = whereOf({ ...event, at: event.at.slice(0, 1) }, names);
  const where = opensWith(what, site) ? "" : site;
  return who === "" ? where + what : who + leads + where + what;
}

/** Whether a text begins with the name of a place, or with its short form. */
function opensWith(text: string, place: string): boolean {
  return place !== "" && text.startsWith(place.replace(UNIT, ""));
}

/** Who led, or else is named first; two together, of more the first. */
function whoOf({ participants }: Told, { people }: Names): string {
  const leaders = participants.filter(({ role }) => role === "lead");
  const [first, second, ...more] = leaders.length > 0 ? leaders : participants;
  if (first === undefined) return "";
  const name = people.get(first.person) ?? "";
  if (more.length > 0 || participants.length > 2) return `${name}等`;
  return second === undefined ? name : `${name}、${people.get(second.person) ?? ""}`;
}

/** A facility says more than the place around it; of several the first, and how many there are. */
function whereOf({ at }: Told, { sites }: Names): string {
  const facilities = at.filter(({ label }) => label === "Facility");
  const stops = facilities.length > 0 ? facilities : at;
  const [first] = stops;
  if (first === undefined) return "";
  const name = sites.get(first.id) ?? "";
  return stops.length === 1 ? name : `${name}等${stops.length}处`;
}
