/** An event while its article is being read. */

import type { EventType, Mode, Role } from "../model";
import type { DateMention, PersonMention } from "../recognise";
import type { Span } from "../text";
import type { Group } from "./cast";
import type { Sentence } from "./sentence";
import type { Venue } from "./venue";
import type { EventVerdict } from "./verdict";

interface Participant {
  readonly name: string;
  role: Role;
  readonly order: number;
  readonly mode?: Mode;
  confidence?: number;
  readonly evidence: Span[];
}

/** Why somebody may have taken part: a mention in a sentence that tells of the event. */
export interface Seat {
  readonly person: PersonMention;
  readonly group: Group;
  readonly sentence: Sentence;
  /** What it was told of him there: the rule that gave him his role, and the one that keeps him out. */
  readonly verdict: EventVerdict;
  /** The sentence opens the event. */
  readonly opens: boolean;
}

/** Sites that a rule took for venues of the event. */
export interface Stop {
  readonly venue: Venue;
  /** What was told of them: the rule that took them, and the one by which they are none. */
  readonly verdict: EventVerdict;
}

const RANK: readonly Role[] = ["lead", "chair", "speak", "accompany", "attend"];

/** An event that further sentences may still add people, sites and quotations to. */
export class Draft {
  readonly participants = new Map<string, Participant>();
  /** Names of places and facilities, in order. */
  readonly at = new Set<string>();
  /** How likely it is that it took place at those of them of which this is not sure. */
  readonly doubts = new Map<string, number>();
  readonly evidence = new Map<number, Span>();
  /** By name; none of those who are in it without being named there. */
  readonly seats = new Map<string, Seat[]>();
  readonly stops: Stop[] = [];
  /** Whether somebody's words are told of it. */
  speaks = false;
  private leader: string | undefined;
  private when: DateMention | null;

  /**
   * @param called - the words that say what it is: 检查指导, 工作推进会
   * @param opened - its first sentence
   * @param why - the rules that opened it and said what it is
   * @param severally - it sends people whom it does not name different ways, so that who is named behind it has an event of his own
   */
  constructor(
    private kind: EventType,
    readonly called: string,
    date: DateMention | null,
    readonly opened: Sentence,
    readonly why: readonly string[],
    readonly severally = false,
  ) {
    this.when = date;
  }

  get type(): EventType {
    return this.kind;
  }

  /** It was of another kind than its rules said. */
  retype(type: EventType): void {
    this.kind = type;
  }

  get date(): DateMention | null {
    return this.when;
  }

  /** Of an event that was told of without a day. */
  takeDate(date: DateMention): void {
    if (!this.isDated) this.when = date;
  }

  /** Not so where it was 近日 or 连日来. */
  get isDated(): boolean {
    return this.when !== null && (this.when.value !== null || this.when.resolved !== null);
  }

  /** Does so with a date that is printed: 4月12日, not 当天. */
  takeExplicit(date: DateMention | null): void {
    if (date?.kind === "explicit") this.takeDate(date);
  }

  get lead(): string | undefined {
    return this.leader;
  }

  /** Adds a person, or raises one to 主持 or 讲话 who was listed before; whoever leads stays the leader. */
  join(name: string, role: Role, sentence: Span, mode?: Mode): void {
    this.cite(sentence);
    const known = this.participants.get(name);
    if (role === "lead") this.leader ??= name;
    if (!known) {
      const order = this.participants.size + 1;
      this.participants.set(name, { name, role, order, ...(mode && { mode }), evidence: [sentence] });
      return;
    }
    // Sentences come in order.
    if (known.evidence.at(-1)!.start !== sentence.start) known.evidence.push(sentence);
    if (RANK.indexOf(role) < RANK.indexOf(known.role) && (role !== "lead" || this.leader === name)) known.role = role;
  }

  noteSeat(seat: Seat): void {
    const known = this.seats.get(seat.person.name);
    if (known) known.push(seat);
    else this.seats.set(seat.person.name, [seat]);
  }

  noteStop(stop: Stop): void {
    this.stops.push(stop);
  }

  stop(site: string, sentence: Span): void {
    this.cite(sentence);
    this.at.add(site);
  }

  /** It did not take place at a site that it was thought to. */
  leave(site: string): void {
    this.at.delete(site);
  }

  /** Of somebody who is in it: he is not sure to be. */
  doubtParticipant(name: string, confidence: number): void {
    this.participants.get(name)!.confidence = confidence;
  }

  private cite({ start, end }: Span): void {
    this.evidence.set(start, { start, end });
  }
}
