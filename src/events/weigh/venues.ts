/** What speaks for and against it that an event took place at a site, as words whose worth is learned. */

import type { PersonMention } from "../../recognise";
import { contains, firstAtOrAfter, type Span } from "../../text";
import type { Draft } from "../draft";
import type { Scene } from "../scene";
import type { Item } from "../wheres";
import type { Stand } from "./stand";
import { level, type Tone } from "./tone";

/** Of lists that a rule took, as many may hold one site. */
const LISTS = 4;

/** What an event says by itself, whatever the site. */
export function aboutEvent(
  { type, called, participants, date, evidence, at, why }: Draft,
  tone: Tone,
): readonly string[] {
  return [
    ...tone.features.slice(0, 9),
    `e type ${type}`,
    ...why.map((rule) => `e ${rule}`),
    `e called ${called.slice(-2)}`,
    `e people ${level(participants.size)}`,
    `e date ${date === null ? "none" : date.kind}`,
    `e told ${level(evidence.size)}`,
    `e sites ${level(at.size)}`,
  ];
}

/** Those of an event that a sentence names, in order. */
interface Crowd {
  readonly ours: readonly PersonMention[];
  readonly features: readonly string[];
}

/** The events in which a site is: how many, the starts of the sentences that open them, and their dates. */
interface Holders {
  readonly count: number;
  readonly openings: Set<number>;
  readonly dates: Set<Draft["date"]>;
}

/** The events of an article that somebody takes part in. */
export class Peopled {
  private readonly drafts: ReadonlySet<Draft>;
  private readonly holders = new Map<string, Holders>();
  private readonly sentences: readonly Span[];

  constructor(drafts: readonly Draft[], scenes: readonly Scene[]) {
    this.drafts = new Set(drafts);
    this.sentences = scenes.map(({ sentence }) => sentence);
    for (const { at, opened, date } of drafts) {
      for (const name of at) {
        const holders = this.holders.get(name) ?? { count: 0, openings: new Set(), dates: new Set() };
        this.holders.set(name, { ...holders, count: holders.count + 1 });
        holders.openings.add(opened.start);
        holders.dates.add(date);
      }
    }
  }

  has(draft: Draft): boolean {
    return this.drafts.has(draft);
  }

  /** How many of them took place at a site. */
  at(name: string): number {
    return this.holders.get(name)?.count ?? 0;
  }

  /**
   * Whether rules have settled that a site is another event's: one that the same sentence opens (甲、乙分别到石柱镇、古山镇检查),
   * or one on another day, where ours has sites of its own (4月13日到石柱镇调研。今年以来，三次到象珠镇走访。).
   */
  isApart(draft: Draft, name: string): boolean {
    const holders = this.holders.get(name);
    if (holders === undefined || draft.at.has(name)) return false;
    const { opened, date, at } = draft;
    // 4月12日在甲镇开会。4月13日开会: each on a day of its own.
    const dated = [date, ...holders.dates].every((one) => one?.kind === "explicit");
    const isOther = holders.dates.size > 1 || !holders.dates.has(date);
    return holders.openings.has(opened.start) || ((at.size > 0 || dated) && isOther);
  }

  /** The place of the sentence that opens one. */
  openingOf({ opened }: Draft): number {
    return firstAtOrAfter(this.sentences, opened.start);
  }
}

/** What sites say of one of the events of an article. */
export class Venues {
  private readonly crowds = new Map<Scene, Crowd>();

  /** @param opening - the place of the sentence that opens it */
  constructor(
    private readonly draft: Draft,
    private readonly peopled: Peopled,
    private readonly opening: number,
  ) {}

  /**
   * Whether a mention in its sentences or in those around it says something of the event, unless they are about one of
   * another kind or another leader, or send people different ways; not where a rule says that nobody went there, or that
   * others did.
   */
  bears({ scene: { event, reading }, item }: Stand): boolean {
    if (event !== undefined && event !== this.draft && this.isOther(event)) return false;
    if (this.peopled.isApart(this.draft, item.name)) return false;
    return around(reading?.venues() ?? [], item).every(({ given }) => given.at !== "not");
  }

  private isOther(event: Draft): boolean {
    const { type, lead } = this.draft;
    const unlike = event.lead !== lead || (event.type === "visit") !== (type === "visit");
    return event.severally || (this.peopled.has(event) && unlike);
  }

  /** For each of the mentions of one site, at least one, what it says of the event. */
  of(stands: readonly Stand[]): readonly (readonly string[])[] {
    const { name } = stands[0]!.item;
    const taken = this.draft.at.has(name);
    const shared = [
      `v taken ${taken}`,
      `v elsewhere ${this.peopled.at(name) > (taken ? 1 : 0)}`,
      `v mentions ${level(stands.length)}`,
    ];
    return stands.map((stand) => [
      ...shared,
      ...this.standing(stand),
      ...this.people(stand),
      ...this.rules(stand),
      ...this.beside(stand),
    ]);
  }

  /** Where the sentence stands beside those of the event. */
  private standing({ scene: { sentence, event }, nth }: Stand): readonly string[] {
    const { draft, peopled } = this;
    const away = nth - this.opening;
    const earlier = event !== undefined && event.opened.start < draft.opened.start;
    const others = event === undefined || !peopled.has(event) ? "none" : earlier ? "earlier" : "later";
    return [
      `r relation ${away === 0 ? "opens" : event === draft ? "own" : others}`,
      `r away ${away < 0 ? -level(-away) : level(away)}`,
      `r told ${draft.evidence.has(sentence.start)}`,
    ];
  }

  /** Whether the sentence names those who took part. */
  private people({ item, scene }: Stand): readonly string[] {
    const crowd = this.crowds.get(scene) ?? this.crowdOf(scene);
    const before = crowd.ours[firstAtOrAfter(crowd.ours, item.start) - 1];
    return [...crowd.features, `r before ${before === undefined ? "none" : level(item.start - before.end)}`];
  }

  private crowdOf(scene: Scene): Crowd {
    const { participants, lead } = this.draft;
    const people = scene.reading?.groups.flatMap(({ persons }) => persons) ?? [];
    const ours = people.filter(({ name }) => participants.has(name)).toSorted((a, b) => a.start - b.start);
    const features = [
      `r ours ${level(ours.length)}`,
      `r others ${level(people.length - ours.length)}`,
      `r lead ${lead !== undefined && ours.some(({ name }) => name === lead)}`,
    ];
    const crowd = { ours, features };
    this.crowds.set(scene, crowd);
    return crowd;
  }

  /** What the rules say of it. */
  private rules({ item, scene }: Stand): readonly string[] {
    const { stops } = this.draft;
    const own = aroundBy(stops, item, ({ venue }) => venue);
    const proposed = around(scene.reading?.venues() ?? [], item);
    return [
      ...proposed.flatMap(({ rule, names }) => [`r proposed ${rule}`, `r proposed kept ${names.includes(item.name)}`]),
      ...(own.length === 0 ? ["r rule none"] : []),
      ...own.map(({ venue, verdict: { droppedBy } }) =>
        droppedBy === null && venue.names.includes(item.name) ? `r rule ${venue.rule}` : `r against ${droppedBy}`,
      ),
    ];
  }

  /** Whether the event took place at sites that stand beside it. */
  private beside({ item, chained, listed }: Stand): readonly string[] {
    const { at } = this.draft;
    const taken = ({ name }: Item): boolean => name !== item.name && at.has(name);
    return [`r chain ${chained.some(taken)}`, `r list ${listed.some(taken)}`, `r sole ${at.size === 0}`];
  }
}

/** Of lists of sites, the last few that hold one. */
export function around<List extends Span>(lists: readonly List[], item: Span): readonly List[] {
  return aroundBy(lists, item, (list) => list);
}

/** Of things in the order of their spans, the last few that reach around a site. */
function aroundBy<Thing>(things: readonly Thing[], item: Span, spanOf: (thing: Thing) => Span): readonly Thing[] {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(things[middle]!).start <= item.start) low = middle + 1;
    else high = middle;
  }
  return things.slice(Math.max(0, low - LISTS), low).filter((thing) => contains(spanOf(thing), item));
}
