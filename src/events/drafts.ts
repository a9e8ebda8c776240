/** The events that an article has told of so far: of thousands, the last one of a kind or with somebody. */

import type { EventType } from "../model";
import { classes } from "../lexicon";
import type { Field } from "../rules";
import { Draft } from "./draft";

/** The rule by which one of several is told of by itself. */
const ONE_OF = "opening/one-of-several";
const SEVERAL = classes("event-cues/several-times");
/** 三次座谈会: no report tells of more. */
const MOST_OF_SEVERAL = 12;

/** In the order they were opened. Whoever joins one does so here. */
export class Drafts {
  readonly all: Draft[] = [];
  private readonly places = new Map<Draft, number>();
  private readonly kinds = new Map<EventType, Draft[]>();
  /** The last that is none of several, and those of several that were told of since. */
  private single: Draft | undefined;
  private series: Draft[] = [];
  /** By where the sentence begins that told of them. */
  private readonly opened = new Map<number, Draft[]>();
  private readonly peopled = new Latest<EventType>(this.places);
  private readonly led = new Latest<string>(this.places);
  private readonly joined = new Latest<string>(this.places);
  private readonly visits = { led: new Latest<string>(this.places), joined: new Latest<string>(this.places) };

  open(...parts: ConstructorParameters<typeof Draft>): Draft {
    const draft = new Draft(...parts);
    this.places.set(draft, this.all.length);
    this.all.push(draft);
    add(this.kinds, draft.type, draft);
    add(this.opened, draft.opened.start, draft);
    if (draft.why.includes(ONE_OF)) this.series.push(draft);
    else [this.single, this.series] = [draft, []];
    return draft;
  }

  /** Whether an event, or the one of several that was told of last, was told of as several. */
  several(draft: Draft, field: Field): boolean {
    const first = draft.why.includes(ONE_OF) ? this.single : draft;
    return first !== undefined && field.holds(first.opened.told, SEVERAL);
  }

  /** Those of a kind with an event that the same sentence told of, or told of as several, and that event. */
  beside({ opened, type, why }: Draft): readonly Draft[] {
    if (why.includes(ONE_OF)) return this.series.slice(-MOST_OF_SEVERAL);
    return this.opened.get(opened.start)!.filter((draft) => draft.type === type);
  }

  join(draft: Draft, ...part: Parameters<Draft["join"]>): void {
    const [name] = part;
    const isNew = !draft.participants.has(name);
    draft.join(...part);
    if (isNew) {
      this.peopled.note(draft.type, draft);
      this.joined.note(name, draft);
      if (draft.type === "visit") this.visits.joined.note(name, draft);
    }
    if (draft.lead === name) {
      this.led.note(name, draft);
      if (draft.type === "visit") this.visits.led.note(name, draft);
    }
  }

  /** All of a kind. */
  of(type: EventType): readonly Draft[] {
    return this.kinds.get(type) ?? [];
  }

  /** The last that somebody leads. */
  ledBy(name: string): Draft | undefined {
    return this.led.get(name);
  }

  /** The last that somebody takes part in. */
  with(name: string): Draft | undefined {
    return this.joined.get(name);
  }

  /** The last visit that somebody leads. */
  visitLedBy(name: string): Draft | undefined {
    return this.visits.led.get(name);
  }

  /** The last visit that somebody takes part in; that anybody does, where nobody is given. */
  visitWith(name: string | undefined): Draft | undefined {
    return name === undefined ? this.peopled.get("visit") : this.visits.joined.get(name);
  }
}

function add<Key>(lists: Map<Key, Draft[]>, key: Key, draft: Draft): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [draft]);
  else list.push(draft);
}

/** Of events noted under a key, in any order, the one that was opened last. */
class Latest<Key> {
  private readonly known = new Map<Key, Draft>();

  constructor(private readonly places: ReadonlyMap<Draft, number>) {}

  note(key: Key, draft: Draft): void {
    const before = this.known.get(key);
    if (before === undefined || this.places.get(before)! < this.places.get(draft)!) this.known.set(key, draft);
  }

  get(key: Key): Draft | undefined {
    return this.known.get(key);
  }
}
