/** The events of one article: sentence by sentence, each opens an event or says more of one. */

import type { EventType, Mode, Role } from "../model";
import type { DateMention, Home, Recognised, Stop } from "../recognise";
import type { Span } from "../text";
import { Draft } from "./draft";
import { kindOf, modeOf, roleOf, type Kind } from "./kind";
import { groupsOf, narrativesOf, type Group, type Narrative } from "./narrative";
import { AROUND, OPENING_RULES, PARTY } from "./opening";

export interface FoundParticipant {
  readonly name: string;
  readonly role: Role;
  readonly order: number;
  /** Absent for who was in the main room. */
  readonly mode?: Mode;
  readonly evidence: readonly Span[];
}

/** Spans are places in the article's text. */
export interface FoundEvent {
  readonly type: EventType;
  readonly name: string;
  readonly date: string | null;
  readonly resolved: string | null;
  readonly dayPart: string | null;
  readonly participants: readonly FoundParticipant[];
  readonly at: readonly string[];
  readonly evidence: readonly Span[];
}

/** Outings and meetings that at least one named person takes part in, in the order of the text. */
export function findEvents(article: Recognised, home: Home): readonly FoundEvent[] {
  const reading = new Reading(home);
  for (const narrative of narrativesOf(article)) reading.read(narrative);
  return reading.drafts.filter((draft) => draft.participants.size > 0).map(finish);
}

const DIVIDES = /分别(?:带队|率队)|分[两三四]?路/u;

/** At its start, or behind 据…消息，: a date further on is background. */
function opensSentence({ told, text, persons }: Narrative, date: DateMention): boolean {
  const before = text.slice(0, date.start - told.start);
  // 8月10日电: the day of the dispatch.
  if (/^(?:电|讯|消息|综合|报道)/u.test(text.slice(date.end - told.start))) return false;
  const named = persons.filter((person) => person.end <= date.start).at(-1);
  // 沈某12月14日上午来永督查: the day stands right behind the name.
  const follows = named !== undefined && date.start - named.end <= 1;
  return before.length <= 60 && (named === undefined || follows);
}

class Reading {
  readonly drafts: Draft[] = [];
  private current: Draft | undefined;
  private lastDate: DateMention | null = null;
  /** Whether the last sentence was about the current event. */
  private about = false;
  /** Whether the sentence being read sends its people different ways. */
  private divides = false;

  constructor(private readonly home: Home) {}

  read(narrative: Narrative): void {
    const groups = groupsOf(narrative);
    this.divides = DIVIDES.test(narrative.text);
    const kind = kindOf(narrative.text);
    const date = this.dateOf(narrative);
    if (date !== null && date.kind !== "anchor") this.lastDate = date;
    this.follow(groups);
    const told = kind !== undefined && this.opens(narrative, kind, groups, date);
    const before = this.current;
    const again = told && date === null ? this.resumed(kind, groups) : undefined;
    const opens = told && !again;
    if (again) this.current = again;
    else if (opens) this.open(narrative, kind, groups, date);
    if (!this.current) return;
    for (const group of groups) this.join(this.current, group, narrative, opens);
    this.stopAt(narrative, groups, opens);
    // 会前，王某一行考察了展示馆。 stands aside; the text goes on with the meeting.
    if (before && opens && /^(?:会|会见|座谈|签约|仪式)前/u.test(narrative.text)) this.current = before;
  }

  /** After a meeting within a visit, the next stop belongs to that visit: 随后，督导组到指挥部. */
  private resumed(kind: Kind, groups: readonly Group[]): Draft | undefined {
    const { current } = this;
    if (!current || kind.type !== "visit" || current.type === "visit") return undefined;
    const subject = groups[0]?.persons[0]?.name ?? current.lead;
    return this.drafts.findLast(
      (draft) => draft.type === "visit" && subject !== undefined && draft.participants.has(subject),
    );
  }

  /** An explicit date, or one that points back to the last. */
  private dateOf(narrative: Narrative): DateMention | null {
    const first = narrative.dates.find((date) => opensSentence(narrative, date));
    if (!first) return null;
    // 昨天（10月22日）: the day itself stands behind.
    const exact = narrative.dates.find((date) => date.kind === "explicit" && date.start - first.end === 1);
    if (first.kind === "relative" && exact) return { ...exact, dayPart: first.dayPart ?? exact.dayPart };
    if (first.kind === "anchor") return this.lastDate ? { ...this.lastDate, dayPart: first.dayPart } : first;
    return first;
  }

  /** A sentence about somebody who leads another event goes on with that one. */
  private follow(groups: readonly Group[]): void {
    const subject = groups[0]?.persons[0]?.name;
    if (subject === undefined || this.current?.participants.has(subject)) return;
    this.current = this.drafts.findLast((draft) => draft.lead === subject) ?? this.current;
  }

  private opens(narrative: Narrative, kind: Kind, groups: readonly Group[], date: DateMention | null): boolean {
    const moment = { narrative, kind, groups, date, current: this.current, drafts: this.drafts };
    for (const rule of OPENING_RULES) {
      const opinion = rule.judge(moment);
      if (opinion !== undefined) return opinion;
    }
    return false;
  }

  private open(narrative: Narrative, kind: Kind, groups: readonly Group[], date: DateMention | null): void {
    const when = date ?? this.current?.date ?? this.lastDate;
    const before = this.current;
    const make = (): Draft => {
      const draft = new Draft(kind.type, kind.name, when, when?.dayPart ?? null);
      this.drafts.push(draft);
      return draft;
    };
    const leaders = this.divides ? groups.flatMap((group) => group.persons) : [];
    if (leaders.length > 1) {
      for (const leader of leaders) make().join(leader.name, "lead", narrative);
      this.current = this.drafts.at(-leaders.length);
      return;
    }
    this.current = make();
    if (before && date === null) this.inherit(before, this.current, narrative, groups);
  }

  /** What a sentence leaves out that opens an event beside another: who went on there, and where a meeting was held. */
  private inherit(before: Draft, after: Draft, narrative: Narrative, groups: readonly Group[]): void {
    const unnamed = groups.length === 0;
    if (unnamed && AROUND.test(narrative.text)) {
      for (const one of before.participants.values()) after.join(one.name, one.role, narrative);
    } else if (before.lead !== undefined && (unnamed || (before.type === "visit" && after.type === "meeting"))) {
      after.join(before.lead, "lead", narrative);
    }
    if (after.type === "meeting" || after.type === "reception")
      for (const site of venueOf(before)) after.stop(site, narrative);
  }

  private join(event: Draft, group: Group, narrative: Narrative, opens: boolean): void {
    if (opens && this.divides) return;
    for (const target of opens ? [event] : this.targetsOf(group.predicate, event))
      this.seat(target, group, narrative, opens);
  }

  private seat(target: Draft, group: Group, narrative: Narrative, opens: boolean): void {
    const founding = target.participants.size === 0;
    for (const person of group.persons) {
      const led = target.lead !== undefined && target.lead !== person.name;
      const role = roleOf(group.predicate, target.type, led, (opens || founding) && !group.aside);
      const known = target.participants.has(person.name);
      if (role === undefined && !known) continue;
      if (role !== undefined) target.join(person.name, role, narrative, modeOf(group.predicate));
    }
  }

  /** 出席会议 and 陪同调研 say which of the article's events is meant; 参加慰问活动, at its end, means all of that kind. */
  private targetsOf(predicate: string, event: Draft): readonly Draft[] {
    const wanted = wantedType(predicate);
    const fitting = this.drafts.filter((draft) => draft.type === (wanted ?? event.type));
    if (/(?:慰问|走访|调研|检查|相关|有关|系列)?活动/u.test(predicate) && fitting.length > 1) return fitting;
    return wanted === undefined || event.type === wanted ? [event] : [fitting.at(-1) ?? event];
  }

  private stopAt(narrative: Narrative, groups: readonly Group[], opens: boolean): void {
    const event = this.current!;
    if (/^(?:希望|要|将|我们|全[市县区州省])/u.test(narrative.text)) return;
    const inParagraph = [...event.participants.keys()].some((name) => narrative.around.has(name));
    const about =
      opens ||
      (inParagraph && (narrative.stops[0]?.start ?? Infinity) - narrative.told.start <= 3) ||
      groups.some((group) => group.persons.some((person) => event.participants.has(person.name))) ||
      PARTY.test(narrative.text) ||
      (narrative.afterSemicolon && this.about);
    this.about = about;
    if (!about) return;
    const own = /(?:来|到|赴|在|莅临)我(?<level>[省市县区州旗])/u.exec(narrative.text);
    const division = own ? this.home.level(own.groups!["level"]!) : null;
    if (division && event.type === "visit") event.stop(division.name, narrative);
    for (const stop of narrative.stops) {
      const owner = (opens && !this.divides ? undefined : this.ownerOf(stop, narrative)) ?? event;
      if (owner.type !== "visit" && stop.trigger !== "在" && !opens) continue;
      for (const name of namesOf(stop, this.home)) owner.stop(name, narrative);
    }
  }

  /** 王某走访了医院，李某走访了学校: a stop belongs to the visit of whoever leads one and stands just before it. */
  private ownerOf(stop: Stop, { persons }: Narrative): Draft | undefined {
    const before = persons.filter((person) => person.end <= stop.start);
    for (const { name } of before.toReversed()) {
      const led = this.drafts.findLast((draft) => draft.lead === name && draft.type === "visit");
      if (led) return led;
    }
    return undefined;
  }
}

function wantedType(predicate: string): EventType | undefined {
  if (/会见/u.test(predicate)) return "reception";
  if (/仪式/u.test(predicate)) return "ceremony";
  if (/会议|座谈/u.test(predicate)) return "meeting";
  return /陪同|调研|考察|检查|慰问/u.test(predicate) ? "visit" : undefined;
}

/** Places and sites in the order in which they are printed; nobody visits the home of the page but who comes to it. */
function namesOf(stop: Stop, home: Home): readonly string[] {
  const comes = /^[来赴到莅抵]/u.test(stop.trigger);
  const atHome = (code: string | undefined): boolean => code !== undefined && code === home.division?.code;
  const alone = stop.places.length === 1 && stop.sites.length === 0;
  const places = stop.places.filter((place) => comes || !alone || !atHome(place.division?.code));
  return [...places, ...stop.sites].toSorted((a, b) => a.start - b.start || a.end - b.end).map((site) => site.name);
}

/** Where a meeting during a visit is held, when nothing else says so: the area of the visit. */
function venueOf(visit: Draft): readonly string[] {
  return [...visit.at].slice(0, 1);
}

function finish(draft: Draft): FoundEvent {
  return {
    type: draft.type,
    name: draft.name,
    date: draft.date?.value ?? null,
    resolved: draft.date?.resolved ?? null,
    dayPart: draft.dayPart,
    participants: [...draft.participants.values()],
    at: [...draft.at],
    evidence: [...draft.evidence.values()].toSorted((a, b) => a.start - b.start),
  };
}
