/** A sentence as the event rules see it: what it tells, without what somebody says in it, clause by clause. */

import type { DateMention, PersonMention, PlaceMention, PostMention, Recognised, Stop } from "../recognise";
import { spansWithin, type Span } from "../text";
import { tellsAct } from "./kind";

export interface Narrative extends Span {
  /** Up to the words of a speaker: of 胡勇春检查时强调，要…, what stands before 强调. */
  readonly told: Span;
  readonly text: string;
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
  readonly stops: readonly Stop[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** Goes on with the sentence before it. */
  readonly afterSemicolon: boolean;
  /** Everybody whom its paragraph names. */
  readonly around: ReadonlySet<string>;
}

const SPEECH = /(?:强调|指出|要求|表示|认为|希望|叮嘱|勉励|嘱咐|说|称)(?=，|：|。|他|她|要|对|“)/u;

/** The sentences of an article in order; those that are a quotation from end to end tell nothing. */
export function narrativesOf(article: Recognised): readonly Narrative[] {
  const narratives: Narrative[] = [];
  let paragraph = paragraphAt(article, 0);
  for (const match of article.text.matchAll(/[^。！？；\n]+(?:[。！？；]+[”’）]*)?/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start > paragraph.end) paragraph = paragraphAt(article, start);
    // 据…消息，: what the page takes from another paper begins behind it.
    const source = /^.*据[^，。]{2,24}(?:消息|报道|获悉)，/u.exec(match[0])?.[0].length ?? 0;
    const quoted = /^[“‘].*[”’]$/u.test(match[0]);
    const told = {
      start: start + source,
      end: quoted ? start + source : start + Math.max(source, toldLength(match[0])),
    };
    narratives.push({
      start,
      end,
      told,
      text: article.text.slice(told.start, told.end),
      persons: spansWithin(article.persons, told),
      posts: spansWithin(article.posts, told),
      stops: spansWithin(article.stops, told),
      places: spansWithin(article.places, told),
      dates: spansWithin(article.dates, told),
      afterSemicolon: article.text[start - 1] === "；",
      around: paragraph.names,
    });
  }
  return narratives;
}

/** From a place in it, the end of a paragraph and everybody whom it names behind that place. */
function paragraphAt(
  article: Recognised,
  start: number,
): { readonly end: number; readonly names: ReadonlySet<string> } {
  const stop = article.text.indexOf("\n", start);
  const end = stop < 0 ? article.text.length : stop;
  return { end, names: new Set(spansWithin(article.persons, { start, end }).map((person) => person.name)) };
}

function toldLength(sentence: string): number {
  const speech = SPEECH.exec(sentence);
  return speech ? speech.index + speech[0].length : sentence.length;
}

/** People who do one thing together, and the words that say what. */
export interface Group {
  readonly persons: readonly PersonMention[];
  readonly predicate: string;
  /** 在市长王某陪同下: they accompany whoever the sentence is about. */
  readonly aside: boolean;
}

const ABSENT_BEFORE = /(?:受|落实|代表|委托|替|向|感谢|传达(?:学习)?了?|按照|根据|学习|贯彻|对)$/u;
/** 看望了老党员某某: whoever is called on is not one of the callers. */
const VISITED = /(?:看望|慰问|走访|拜访|走进|来到)了?[^，。；]{0,10}$/u;
const ABSENT_AFTER =
  /^(?:同志)?(?:委托|的(?:重要)?(?:批示|指示|讲话|要求|署名|思想|考察.{0,6}时)|[对就关于]{1,2}[^，。；]{1,30}的?(?:重要)?(?:批示|指示)(?:精神|要求)?(?![，。]?强调)|(?:重要)?(?:批示|指示)|重要讲话|讲话精神|思想|总书记|新时代)/u;
const NOTHING =
  /^(?:等(?:[^，。陪参出]{0,10}(?:领导|干部|人|同志|负责人|代表|人员))?(?=$|一行)|一行(?:\d+余?人)?|（[^（）]*）|、|和|及.{0,20}|\s)*$/u;

/** 参加调研的还有…: the words stand before the names. */
const ALSO = /^(?:一同|共同)?(?:参加|陪同|出席|参与)[^，。]{0,10}的[^，。]{0,6}?(?:还)?有|^同行的?(?:还)?有/u;

/** Who does what in a sentence; people who were only spoken of, thanked, or stood in for are left out. */
export function groupsOf(narrative: Narrative): readonly Group[] {
  const groups: Group[] = [];
  let waiting: PersonMention[] = [];
  const titles = titlesOf(narrative);
  const present = (persons: readonly PersonMention[]): readonly PersonMention[] =>
    persons.filter((person) => isPresent(narrative, person, titles.get(person.name) ?? []));
  const named = ALSO.exec(narrative.text)?.[0];
  if (named !== undefined) return [{ persons: present(narrative.persons), predicate: named, aside: false }];
  const clauses = clausesOf(narrative);
  for (const clause of clauses) {
    const text = narrative.text.slice(clause.start - narrative.told.start, clause.end - narrative.told.start);
    const persons = present(spansWithin(narrative.persons, clause));
    const last = persons.at(-1);
    const predicate = last ? text.slice(last.end - clause.start) : text;
    if (last && /^(?:的)?(?:共同)?(?:陪同|见证)下/u.test(predicate))
      groups.push(...asideOf(narrative, clause, persons, predicate));
    else if (last && NOTHING.test(predicate) && !tellsAct(predicate))
      for (const person of persons) waiting.push(person);
    // 县长某某，专家组成员，局长某某参加: who is not named ends no list.
    else if (!last && clause !== clauses.at(-1) && !tellsAct(text)) continue;
    else if (last || waiting.length > 0) {
      groups.push({ persons: [...waiting, ...persons], predicate, aside: false });
      waiting = [];
    }
  }
  if (waiting.length > 0) groups.push({ persons: waiting, predicate: "", aside: false });
  return groups;
}

/** 王某在市长李某陪同下到医院: who stands before 在 is whom the sentence is about. */
function asideOf(
  narrative: Narrative,
  clause: Span,
  persons: readonly PersonMention[],
  predicate: string,
): readonly Group[] {
  const text = narrative.text.slice(clause.start - narrative.told.start, clause.end - narrative.told.start);
  const at = clause.start + text.lastIndexOf("在", text.length - predicate.length);
  const main = persons.filter((person) => person.end <= at);
  const along: Group = { persons: persons.filter((person) => person.start > at), predicate, aside: true };
  return main.length === 0
    ? [along]
    : [{ persons: main, predicate: predicate.replace(/^.*?下/u, ""), aside: false }, along];
}

function clausesOf({ told, text }: Narrative): readonly Span[] {
  const clauses: Span[] = [];
  for (const match of text.matchAll(/[^，。；：]+[，。；：]?/gu)) {
    const body = match[0].replace(/[，。；：]$/u, "");
    clauses.push({ start: told.start + match.index, end: told.start + match.index + body.length });
  }
  return clauses;
}

/** The posts that a sentence gives each name. */
function titlesOf({ posts }: Narrative): ReadonlyMap<string, readonly PostMention[]> {
  const titles = new Map<string, PostMention[]>();
  for (const post of posts) {
    for (const name of post.names) {
      const known = titles.get(name);
      if (known) known.push(post);
      else titles.set(name, [post]);
    }
  }
  return titles;
}

function isPresent(narrative: Narrative, person: PersonMention, titles: readonly PostMention[]): boolean {
  const at = person.start - narrative.told.start;
  const title = titles.find((post) => post.end <= person.start);
  const from = title ? title.start - narrative.told.start : at;
  const before = narrative.text.slice(Math.max(0, from - 8), from);
  const after = narrative.text.slice(at + (person.end - person.start));
  const visited = !title && VISITED.test(narrative.text.slice(Math.max(0, at - 14), at));
  return !visited && !ABSENT_BEFORE.test(before) && !ABSENT_AFTER.test(after);
}
