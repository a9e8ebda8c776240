/** The events of one article: sentence by sentence, each opens an event or says more of one. */

import type { EventType, Role } from "../model";
import type { DateMention, Home, Recognised, Stop } from "../recognise";
import type { Span } from "../text";
import { Draft } from "./draft";
import { kindOf, roleOf, type Kind } from "./kind";
import { groupsOf, narrativesOf, type Group, type Narrative } from "./narrative";

export interface FoundParticipant {
  readonly name: string;
  readonly role: Role;
  readonly order: number;
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

const CONTINUES = /^[^，]{0,4}，?[^，]{0,8}还|^(?:在[^，]{0,20}期间，)/u;
const MEANWHILE = /^(?:会前|会后|会见前|会见后|座谈会?前|座谈会?后|签约前|签约后|仪式前|仪式后)，/u;
/** What a second outing in an article begins with, its date left out. */
const SETS_OUT = /^(?:一行)?(?:则|还|也|分别)?(?:率队?|带队|带领|先后|来到|前往|走进|深入|赴|到(?!会))/u;
const PARTY = /(?:一行|调研组|考察团|代表团|采访团|督导组|检查组|考评组|工作组|与会人员|领导干部)/u;
const DIVIDES = /分别(?:带队|率队)|分[两三四]?路/u;

/** At its start, or behind 据…消息，: a date further on is background. */
function opensSentence({ told, text, persons }: Narrative, date: DateMention): boolean {
  const before = text.slice(0, date.start - told.start);
  const named = persons.filter((person) => person.end <= date.start).at(-1);
  // 沈某12月14日上午来永督查: the day stands right behind the name.
  const follows = named !== undefined && date.start - named.end <= 1;
  return before.length <= 45 && (named === undefined || follows) && !/[^息布悉]，.*，/u.test(before);
}

class Reading {
  readonly drafts: Draft[] = [];
  private current: Draft | undefined;
  private lastDate: DateMention | null = null;

  constructor(private readonly home: Home) {}

  read(narrative: Narrative): void {
    const groups = groupsOf(narrative);
    const kind = kindOf(narrative.text);
    const date = this.dateOf(narrative);
    this.follow(groups);
    const opens = kind !== undefined && this.opens(narrative, kind, groups, date);
    if (opens) this.open(narrative, kind, groups, date);
    const event = this.current;
    if (!event) return;
    for (const group of groups) this.join(event, group, narrative, opens);
    this.stopAt(narrative, groups, opens);
  }

  /** An explicit date, or one that points back to the last. */
  private dateOf(narrative: Narrative): DateMention | null {
    const [first] = narrative.dates;
    if (!first || !opensSentence(narrative, first)) return null;
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
    if (!this.current) return groups.length > 0 || date !== null || kind.type !== "visit";
    const acts = groups.some((group) => !group.aside);
    if (MEANWHILE.test(narrative.text) && (acts || PARTY.test(narrative.text)) && kind.type !== this.current.type)
      return true;
    if (CONTINUES.test(narrative.text)) return false;
    const same =
      kind.type === this.current.type &&
      groups.some((group) => group.persons.some((person) => person.name === this.current!.lead));
    if (date !== null && acts) return !(same && narrative.dates[0]!.kind === "anchor");
    const [first] = groups;
    const subject = first?.persons[0];
    const sets = subject !== undefined && !first!.aside && SETS_OUT.test(first!.predicate);
    const peopled = this.current.participants.size > 0 && !this.current.participants.has(subject?.name ?? "");
    if (sets && kind.type === "visit" && peopled) return true;
    const convenes = /(?:主持)?召开[^，。]{0,20}会|进行座谈|会见|举行[^，。]{0,20}仪式|座谈会上/u.test(narrative.text);
    return (
      convenes &&
      kind.type !== this.current.type &&
      !this.drafts.some((draft) => draft.type === kind.type) &&
      (acts || PARTY.test(narrative.text))
    );
  }

  private open(narrative: Narrative, kind: Kind, groups: readonly Group[], date: DateMention | null): void {
    const when = date ?? this.current?.date ?? null;
    if (when && when.kind !== "anchor") this.lastDate = when;
    const leaders = DIVIDES.test(narrative.text) ? groups.flatMap((group) => group.persons) : [];
    const before = this.current;
    const make = (): Draft => {
      const draft = new Draft(kind.type, kind.name, when, when?.dayPart ?? null);
      this.drafts.push(draft);
      return draft;
    };
    if (leaders.length > 1) {
      for (const leader of leaders) make().join(leader.name, "lead", narrative);
      this.current = this.drafts.at(-leaders.length);
      return;
    }
    this.current = make();
    if (before && MEANWHILE.test(narrative.text) && groups.length === 0) {
      for (const one of before.participants.values()) this.current.join(one.name, "attend", narrative);
      return;
    }
    const none = groups.every((group) => group.persons.length === 0);
    if (before?.lead !== undefined && none) this.current.join(before.lead, "lead", narrative);
    if (before && kind.type === "meeting" && date === null)
      for (const site of venueOf(before)) this.current.stop(site, narrative);
  }

  private join(event: Draft, group: Group, narrative: Narrative, opens: boolean): void {
    if (opens && DIVIDES.test(narrative.text)) return;
    const target = opens ? event : this.targetOf(group.predicate, event);
    const founding = target.participants.size === 0;
    for (const person of group.persons) {
      const led = target.lead !== undefined && target.lead !== person.name;
      const role = roleOf(group.predicate, target.type, led, (opens || founding) && !group.aside);
      const known = target.participants.has(person.name);
      if (role === undefined && !known) continue;
      if (role !== undefined) target.join(person.name, role, narrative);
    }
  }

  /** 出席会议 and 陪同调研 say which of the article's events is meant. */
  private targetOf(predicate: string, event: Draft): Draft {
    const wanted: EventType | undefined = /会见/u.test(predicate)
      ? "reception"
      : /仪式/u.test(predicate)
        ? "ceremony"
        : /会议|座谈/u.test(predicate)
          ? "meeting"
          : /陪同|调研|考察|检查|慰问/u.test(predicate)
            ? "visit"
            : undefined;
    if (wanted === undefined || event.type === wanted) return event;
    return this.drafts.findLast((draft) => draft.type === wanted) ?? event;
  }

  private stopAt(narrative: Narrative, groups: readonly Group[], opens: boolean): void {
    const event = this.current!;
    const inParagraph = [...narrative.around].some((name) => event.participants.has(name));
    const about =
      opens ||
      (inParagraph && (narrative.stops[0]?.start ?? Infinity) - narrative.told.start <= 3) ||
      groups.some((group) => group.persons.some((person) => event.participants.has(person.name))) ||
      PARTY.test(narrative.text);
    if (!about) return;
    for (const stop of narrative.stops) {
      if (event.type !== "visit" && stop.trigger !== "在" && !opens) continue;
      for (const name of namesOf(stop)) event.stop(name, narrative);
    }
    const own = /(?:来|到|赴|在|莅临)我(?<level>[省市县区州旗])/u.exec(narrative.text);
    const division = own ? this.home.level(own.groups!["level"]!) : null;
    if (division && event.type === "visit") event.stop(division.name, narrative);
  }
}

/** Places and sites in the order in which they are printed. */
function namesOf(stop: Stop): readonly string[] {
  return [...stop.places, ...stop.sites]
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((site) => site.name);
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
