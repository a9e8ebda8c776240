/** The thread of an article: which event its sentences are about, one after the other. */

import { classes, type ClassSet } from "../lexicon";
import type { EventType } from "../model";
import { pointedBack, type DateMention } from "../recognise";
import type { Span } from "../text";
import { apartIn, KIND_APART, type Party } from "./apart";
import type { Group } from "./cast";
import { Bystanders } from "./bystanders";
import type { Draft } from "./draft";
import { Drafts } from "./drafts";
import { isStop, tourOf, waitsFor } from "./going-on";
import { factsOf, PARTY } from "./facts";
import { readSentence, type Reading } from "./reading";
import type { Report } from "./report";
import { roleOf, modeOf } from "./roles";
import type { Hit, Rule } from "../rules";
import { fits, OPENING_RULES, type Opening } from "./rules/opening";
import { beginsSection, type Sentence } from "./sentence";
import { heldAt, isOfOtherDay, ownerOf, refusedBy } from "./stops";
import { dayBefore, isOfDay } from "./time";
import { homeVisitedIn } from "./venue";
import type { Scene } from "./scene";
import type { EventVerdict } from "./verdict";
import { targetsOf } from "./targets";

const PRONOUN = classes("event-cues/pronoun");
const EVERYBODY = classes("event-cues/everybody");
const AROUND = classes("event-cues/around");
const BEFORE = classes("event-cues/aside-before");
const SEVERALLY = classes("event-cues/severally");

/** 各位观众，这里是…: what is told next happens there. */
const HERE_IS = "venue/here-is";

type Kind = EventVerdict["kind"];

/** Reads an article's sentences in order and gathers its events, each with the verdicts on why it is one. */
export class Thread {
  private readonly told = new Drafts();
  readonly verdicts: EventVerdict[] = [];
  /** One for each sentence that was read. */
  readonly scenes: Scene[] = [];
  private current: Draft | undefined;
  private lastDate: DateMention | null = null;
  /** Whether the last sentence was about the current event. */
  private about = false;
  /** Whether somebody's words go on in sentences that name nobody. */
  private speech = false;
  /** A sentence that has a day and people and no name for what went on: the next may say what it was. */
  private untold: Reading | undefined;
  private readonly bystanders = new Bystanders();

  constructor(private readonly report: Report) {}

  /** In the order they were opened. */
  get drafts(): readonly Draft[] {
    return this.told.all;
  }

  read(sentence: Sentence): void {
    if (beginsSection(this.report, sentence)) this.close();
    const { told, first } = sentence;
    this.speech &&= !first;
    if (told.end <= told.start) return this.note({ sentence, passedOver: null });
    const read = readSentence(this.report, sentence);
    if ("passedOver" in read) {
      this.about = false;
      this.tell(told, "event", "sentence", read.passedOver);
      return this.note({ sentence, passedOver: read.passedOver });
    }
    const reading = { ...read, date: this.dayOf(read) };
    for (const [person, droppedBy] of reading.away) {
      this.bystanders.note(person.name, droppedBy);
      this.tell(person, "participant", "cast/named", droppedBy);
    }
    const { date, groups } = reading;
    if (date !== null && date.kind !== "anchor") this.lastDate = date;
    this.follow(groups);
    const before = this.current;
    const opened = this.opens(reading);
    const again = opened || isStop(reading, this.current, this.told) ? this.resumed(reading) : undefined;
    if (again) this.current = again;
    else if (opened) this.open(reading, opened.rule);
    if (!this.current) {
      const isScene = groups.length > 0 ? date !== null : reading.venues().length > 0;
      this.untold = isScene ? reading : undefined;
      return this.note({ sentence, passedOver: null, reading });
    }
    const opens = opened !== undefined && !again;
    // 防汛周启动会现场。4月12日防汛周…，柯楠参加。: nobody was told of before, nor a day.
    if (!opens && groups.length > 0 && this.current.participants.size === 0) this.current.takeExplicit(date);
    this.seatAll(reading, opens);
    if (opens && (date === null || this.untold?.venues()[0]?.rule === HERE_IS)) this.tellUntold();
    this.speech &&= this.mayBeSaid(reading);
    if (!this.speech) this.stopAt(reading, opens);
    this.note({ sentence, passedOver: null, reading });
    this.speech ||= sentence.speaks;
    this.current.speaks ||= sentence.speaks;
    // 会前，王某一行考察了展示馆。 stands aside; the text goes on with the meeting.
    if (before && opens && this.at(told.start, BEFORE)) this.current = before;
  }

  /** Whether somebody's words may go on in a sentence. */
  private mayBeSaid({ groups, date, sentence: { told } }: Reading): boolean {
    const dated = date !== null && isOfDay(date);
    return groups.length === 0 && !dated && !this.holds(told, PARTY) && !this.at(told.start, PRONOUN);
  }

  private note(scene: Pick<Scene, "sentence" | "passedOver" | "reading">): void {
    this.scenes.push({ event: this.current, about: this.about, speech: this.speech, ...scene });
  }

  /** 近日，书记王某向商会赠送锦旗。会长李某出席活动。: what had no name was the first event. */
  private tellUntold(): void {
    const { untold } = this;
    if (untold === undefined || this.drafts.length > 1) return;
    this.untold = undefined;
    this.seatAll(untold, false);
    this.stopAt(untold, true);
  }

  private dayOf({ date, sentence }: Reading): DateMention | null {
    if (date?.kind !== "anchor") return date;
    return pointedBack(date, this.lastDate ?? dayBefore(this.report, sentence.told.start));
  }

  private close(): void {
    this.current = undefined;
    this.about = false;
  }

  /** After a meeting within a visit, the next stop belongs to that visit: 随后，督导组到指挥部. */
  private resumed({ kind, groups, date }: Reading): Draft | undefined {
    const { current } = this;
    if (!current || date !== null || (kind !== undefined && kind.type !== "visit") || current.type === "visit")
      return undefined;
    const subject = groups[0]?.persons[0]?.name;
    // 会见考察团一行。委员们先后考察了…: the party goes on, not its hosts.
    return this.told.visitWith(subject);
  }

  /** A sentence about somebody who leads another event goes on with that one. */
  private follow(groups: readonly Group[]): void {
    const subject = groups[0]?.persons[0]?.name;
    if (
      subject === undefined ||
      this.current?.participants.has(subject) ||
      waitsFor(this.report, groups[0]!, this.current)
    )
      return;
    const own = this.current?.participants.size === 0 ? this.told.with(subject) : this.told.ledBy(subject);
    this.current = own ?? this.besideWith(subject) ?? this.current;
  }

  /** 访问某国，分别会见李某、赵某。会见李某时…: of the events that one sentence told of, the one that somebody is in. */
  private besideWith(subject: string): Draft | undefined {
    const event = this.told.with(subject);
    return event?.opened.start === this.current?.opened.start ? event : undefined;
  }

  private opens(reading: Reading): Hit<Opening> | undefined {
    if (reading.kind === undefined) return undefined;
    const facts = factsOf(this.report, reading, this.current, this.told);
    const hit = OPENING_RULES.first(this.report.field, reading.sentence.told, (gives) => fits(gives, facts));
    if (!hit) return undefined;
    if (hit.rule.gives.opens) return hit;
    if (hit.rule.gives.dates) this.current!.takeDate(reading.date!);
    this.tell(reading.sentence.told, "event", reading.kind.rule, hit.rule.name);
    return undefined;
  }

  private open(reading: Reading, { name: rule, gives: { goesOn, oneOf } }: Rule<Opening>): void {
    const { kind, date, sentence, groups } = reading;
    const severally = groups.length === 0 && this.holds(sentence.told, SEVERALLY);
    const when = date ?? this.current?.date ?? this.lastDate;
    const before = this.current;
    const make = (type?: EventType): Draft => {
      const why = type === undefined ? kind!.rule : KIND_APART;
      const draft = this.told.open(type ?? kind!.type, kind!.called, when, sentence, [rule, why], severally);
      this.tell(sentence.told, "event", `${rule} ${why}`);
      return draft;
    };
    const parties = apartIn(this.report, reading);
    if (parties.length > 1) {
      for (const party of parties) this.sendApart(make(party.type), party, reading);
      this.current = this.drafts.at(-parties.length);
      return;
    }
    this.current = make();
    if (before && (date === null || goesOn)) this.inherit(before, this.current, reading, goesOn);
    if (oneOf && before?.lead !== undefined) this.told.join(this.current, before.lead, "lead", sentence);
  }

  private sendApart(draft: Draft, party: Party, { groups, sentence }: Reading): void {
    for (const { person, role } of party.members) {
      const group = groups.find(({ persons }) => persons.includes(person))!;
      this.told.join(draft, person.name, role, sentence);
      draft.noteSeat({ group, person, sentence, verdict: this.tell(person, "participant", "role/apart"), opens: true });
    }
  }

  /** What a sentence leaves out that opens an event beside another: who went on there, and where a meeting was held. */
  private inherit(before: Draft, after: Draft, { sentence, groups }: Reading, goesOn = false): void {
    const unnamed = groups.length === 0;
    const all =
      this.at(sentence.told.start, AROUND) || this.holds(sentence.told, EVERYBODY) || this.holds(sentence.told, PARTY);
    if (unnamed && before.type !== after.type && all) {
      for (const one of before.participants.values()) this.told.join(after, one.name, one.role, sentence);
    } else if (before.lead !== undefined && (unnamed || (before.type === "visit" && after.type === "meeting"))) {
      this.told.join(after, before.lead, "lead", sentence);
    }
    // 会见李某后，在同赵某会谈时，双方…: whoever met the one meets the other, too, unless somebody else is named.
    if (goesOn && before.type === "reception" && groups.length === 1 && groups[0]!.persons.length === 1) {
      const host = [...before.participants.keys()].find((name) => this.told.visitLedBy(name)) ?? before.lead;
      if (host !== undefined) this.told.join(after, host, "lead", sentence);
    }
    // 会见考察团一行: whoever leads the party was there.
    const received = before.type === "visit" && after.type === "reception" && this.holds(sentence.told, PARTY);
    if (!unnamed && received && before.lead !== undefined) this.told.join(after, before.lead, "attend", sentence);
    // Where a meeting during a visit is held, when nothing else says so: in the area of the visit.
    const [area] = before.at;
    if ((after.type === "meeting" || after.type === "reception") && area !== undefined) after.stop(area, sentence);
  }

  private seatAll(reading: Reading, opens: boolean): void {
    if (opens && apartIn(this.report, reading).length > 0) return;
    const { groups, sentence } = reading;
    for (const group of groups)
      for (const target of opens ? [this.current!] : targetsOf(this.report, group, sentence, this.current!, this.told))
        this.seat(target, group, sentence, opens);
  }

  private seat(target: Draft, group: Group, sentence: Sentence, opens: boolean): void {
    const opening = (opens || target.participants.size === 0) && !group.aside;
    const mode = modeOf(this.report, group);
    const parts = new Map<boolean, ReturnType<typeof roleOf>>();
    for (const person of group.persons) {
      const led = target.lead !== undefined && target.lead !== person.name;
      const part = parts.get(led) ?? roleOf(this.report, group, { type: target.type, led, opening });
      parts.set(led, part);
      const { role, rule } = part;
      const known = target.participants.has(person.name);
      const around = { inSpeech: this.speech, alone: group.persons.length === 1 };
      const droppedBy = known ? null : this.bystanders.refuse(this.report.field, person, rule, around);
      if (droppedBy === null) this.told.join(target, person.name, role, sentence, mode);
      target.noteSeat({ group, person, sentence, verdict: this.tell(person, "participant", rule, droppedBy), opens });
    }
  }

  private stopAt(reading: Reading, opens: boolean): void {
    const event = this.current!;
    const { sentence, venues, groups } = reading;
    this.about =
      opens ||
      groups.some((group) => group.persons.some((person) => event.participants.has(person.name))) ||
      (groups.length === 0 && !isOfOtherDay(this.report, reading, event)) ||
      (sentence.afterSemicolon && this.about);
    if (!this.about) return;
    const own = event.type === "visit" ? homeVisitedIn(this.report, sentence) : undefined;
    if (own !== undefined) event.stop(own, sentence);
    const parties = opens ? apartIn(this.report, reading) : [];
    const all = this.drafts.slice(this.drafts.length - parties.length);
    // One after another, and all in one place.
    const met = parties.some(({ members }) => members.length > 1);
    const held = heldAt(venues(), parties, all);
    // 调研中，王某在古山镇召开座谈会: he came there on his tour.
    const tour = opens && event.type === "meeting" && reading.date === null ? tourOf(event, this.told) : [];
    for (const venue of venues()) {
      if (!met && parties.length > 0 && parties.length === venue.parts.length) {
        venue.parts.forEach((names, nth) => {
          for (const name of names) all[nth]!.stop(name, sentence);
        });
        continue;
      }
      const owner = (opens && parties.length === 0 ? undefined : ownerOf(venue, reading, this.told)) ?? event;
      const droppedBy = refusedBy(this.report, venue, owner, reading, opens);
      owner.noteStop({ venue, verdict: this.tell(venue, "venue", venue.rule, droppedBy) });
      if (droppedBy === null)
        for (const each of met ? held(venue) : [owner, ...tour])
          for (const name of venue.names) each.stop(name, sentence);
    }
  }

  private tell({ start, end }: Span, kind: Kind, foundBy: string, droppedBy: string | null = null): EventVerdict {
    const verdict = { start, end, kind, foundBy, droppedBy };
    this.verdicts.push(verdict);
    return verdict;
  }

  private at(start: number, set: ClassSet): boolean {
    return this.report.field.wordWithin(start, set) > 0;
  }

  private holds(span: Span, set: ClassSet): boolean {
    return this.report.field.holds(span, set);
  }
}
