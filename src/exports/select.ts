/** A part of the graph: the events of some days, of some types, at sites of some kinds, and what belongs to them. */
import { UsageError } from "../errors";
import {
  type Graph,
  type GraphNode,
  type GraphRelationship,
  nodeKey,
  type NodeLabel,
  type RelationshipType,
} from "../model";
import { distinct, groupBy } from "../collections";
import { mostSure, newmanWeight, spanOf } from "../derive";
import { Doubts } from "./doubts";
import { dateOf, listOf } from "./graph-index";

/** Which part of a graph is meant; all of it where nothing is given. */
export interface Selection {
  /** `YYYY-MM-DD`, the first day. */
  readonly from?: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly to?: string;
  /** Types of events (visit), kinds of facilities (hospital) and levels of places (town); any of each. */
  readonly kinds?: readonly string[];
  /** As which people took part (lead); any when not given or empty. */
  readonly roles?: readonly string[];
  /**
   * Whether what is doubtful is left out: who and what may be no person and no site, who may have taken part in an event, where
   * it may have been, and what follows from that.
   */
  readonly sure?: boolean;
  /**
   * The keys of what to keep, with what belongs to it: of people and sites (`Person:…`, `Facility:…`), of events
   * (`Event:…`), and of the edges of a type (`VISITED:…`); where no key names any of these three, everything of it.
   */
  readonly only?: ReadonlySet<string>;
}

/** A part of a graph, and how many events are not in it because no page gives them a whole date. */
interface Selected extends Graph {
  readonly undated: number;
}

/**
 * Keeps the events that have a day in the window, are of a type given and were at a site of a kind given, with their
 * people, sites, articles and sentences, as far as these are named where some are. VISITED and APPEARED_WITH are counted,
 * weighed and doubted anew by these events, with rooms as large as ever; `p` is null, since it is of the whole graph. Posts,
 * successions and mentions stay that have a day in the window and whose people or articles stay. Without a selection it is
 * the graph as it is.
 * @throws UsageError for a kind that the graph does not have
 */
export function select(graph: Graph, selection: Selection): Selected {
  const { from, to, kinds = [], roles = [] } = selection;
  if (from === undefined && to === undefined && isOfDaysAlone(selection)) return { ...graph, undated: 0 };
  return new Selector(graph, { ...selection, kinds, roles }).select();
}

const STRUCTURE: ReadonlySet<RelationshipType> = new Set(["OF", "LOCATED_IN", "PART_OF", "CONTINUES"]);
const OF_EVENTS: ReadonlySet<RelationshipType> = new Set([
  "TOOK_PART",
  "AT",
  "REPORTED_IN",
  "VISITED",
  "APPEARED_WITH",
]);

/** People and sites: what events are of. */
const ENTITIES: readonly NodeLabel[] = ["Person", "Place", "Facility"];

class Selector {
  readonly #nodes: ReadonlyMap<string, GraphNode>;
  readonly #types: ReadonlySet<string>;
  readonly #siteKinds: ReadonlySet<string>;
  readonly #events: ReadonlyMap<string, GraphNode>;
  /** Who counts at which event: `EVENT\nPERSON`, both by their ids. */
  readonly #counted: ReadonlySet<string>;
  readonly #doubts: Doubts;
  /** The kinds of things of which `only` names some. */
  readonly #named: ReadonlySet<string>;
  /** How many others were in the room: by event and person. */
  readonly #others = new Map<string, number>();

  constructor(
    readonly graph: Graph,
    readonly selection: Selection & { readonly kinds: readonly string[]; readonly roles: readonly string[] },
  ) {
    this.#nodes = new Map(graph.nodes.map((node) => [nodeKey(node), node]));
    const known = kindsIn(graph);
    for (const kind of selection.kinds) {
      if (known.types.includes(kind) || known.siteKinds.includes(kind)) continue;
      const all = distinct([...known.types, ...known.siteKinds]);
      throw new UsageError(`--kind ${kind}: the graph has no event or site of this kind, only ${all.join(", ")}`);
    }
    this.#doubts = new Doubts(graph, selection.sure === true);
    this.#types = new Set(selection.kinds.filter((kind) => known.types.includes(kind)));
    this.#siteKinds = new Set(selection.kinds.filter((kind) => !this.#types.has(kind)));
    this.#named = new Set([...(selection.only ?? [])].map((key) => key.slice(0, key.indexOf(":"))));
    const taking = ofType(graph, "TOOK_PART").filter(
      (one) =>
        this.#isKept(one.from) &&
        !this.#doubts.leavesRelationship(one) &&
        (selection.roles.length === 0 || selection.roles.includes(String(one.properties["role"]))),
    );
    this.#counted = new Set(taking.map(({ from, to }) => `${to.id}\n${from.id}`));
    const attended = new Set(taking.map(({ to }) => to.id));
    const stops = ofType(graph, "AT").filter((one) => !this.#doubts.leavesRelationship(one));
    const sites = groupBy(stops, ({ from }) => from.id);
    const events = graph.nodes.filter(({ label }) => label === "Event");
    this.#events = new Map(
      events
        .filter((event) => this.#isChosen(event, sites.get(event.id) ?? [], attended.has(event.id)))
        .map((event) => [event.id, event]),
    );
    for (const { from, to, properties } of ofType(graph, "APPEARED_WITH")) {
      for (const event of listOf(properties["events"])) {
        for (const { id } of [from, to])
          this.#others.set(`${event}\n${id}`, (this.#others.get(`${event}\n${id}`) ?? 0) + 1);
      }
    }
  }

  select(): Selected {
    const { relationships } = this.graph;
    const ofEvents = relationships.filter(({ type }) => OF_EVENTS.has(type)).flatMap((one) => this.#anew(one) ?? []);
    const touched = new Set(ofEvents.flatMap(endsOf));
    for (const node of this.graph.nodes) if (this.#isAsked(node)) touched.add(nodeKey(node));
    // With more than days given, only what belongs to the events; else all that the newspapers of those days name.
    if (isOfDaysAlone(this.selection)) {
      for (const one of ofType(this.graph, "MENTIONED_IN")) {
        if (this.#isPublished(one.to)) for (const end of endsOf(one)) touched.add(end);
      }
    }
    const stated = relationships.filter((one) => this.#stays(one, touched));
    for (const one of stated) for (const end of endsOf(one)) touched.add(end);
    const kept = new Set([...stated, ...this.#structure(touched)]);
    const renewed = new Map(ofEvents.map((one) => [`${one.type}:${one.id}`, one]));
    const attended = groupBy(
      ofEvents.filter(({ type }) => type === "TOOK_PART"),
      ({ from }) => nodeKey(from),
    );
    return {
      nodes: this.graph.nodes
        .filter((node) => touched.has(nodeKey(node)))
        .map((node) => this.#dated(node, attended.get(nodeKey(node)) ?? [])),
      relationships: relationships.flatMap((one) =>
        kept.has(one) ? one : (renewed.get(`${one.type}:${one.id}`) ?? []),
      ),
      undated: this.#undated(),
    };
  }

  /** Whether a node is to be kept for its own sake. */
  #isAsked(node: GraphNode): boolean {
    return this.selection.only?.has(nodeKey(node)) === true && !this.#doubts.leavesNode(node);
  }

  /** Whether a node or an edge is named, or none of its kind is. */
  #isNamed(kind: string, key: string): boolean {
    return !this.#named.has(kind) || this.selection.only!.has(key);
  }

  #isKept(end: GraphRelationship["to"]): boolean {
    if (this.#doubts.leavesNode(end)) return false;
    if (end.label === "Event") return this.#isNamed("Event", nodeKey(end));
    const isOpen = !ENTITIES.includes(end.label) || !ENTITIES.some((label) => this.#named.has(label));
    return isOpen || this.selection.only!.has(nodeKey(end));
  }

  /** @param attended - whether somebody who counts took part; for who is at a site that is named, nobody need */
  #isChosen(event: GraphNode, sites: readonly GraphRelationship[], attended: boolean): boolean {
    const { dateFrom, dateTo, type } = event.properties;
    const isHere = this.selection.only !== undefined && sites.some(({ to }) => this.selection.only!.has(nodeKey(to)));
    return (
      this.#isKept(event) &&
      (attended || isHere || this.#named.has("Event")) &&
      this.#isWithin(dateFrom, dateTo ?? dateFrom) &&
      (this.#types.size === 0 || this.#types.has(String(type))) &&
      (this.#siteKinds.size === 0 || sites.some(({ to }) => this.#isSiteChosen(to)))
    );
  }

  /** Whether a span has a day in the window. What has no whole date is in no window. */
  #isWithin(first: unknown, last: unknown): boolean {
    const { from, to } = this.selection;
    if (from === undefined && to === undefined) return true;
    if (typeof first !== "string" || typeof last !== "string" || !/^\d/.test(first)) return false;
    return (to === undefined || first <= to) && (from === undefined || last >= from);
  }

  #isSiteChosen(end: GraphRelationship["to"]): boolean {
    return this.#siteKinds.size === 0 || this.#siteKinds.has(String(siteKindOf(this.#nodes.get(nodeKey(end))!)));
  }

  #isPublished(article: GraphRelationship["to"]): boolean {
    const published = this.#nodes.get(nodeKey(article))!.properties["published"];
    return this.#isWithin(published, published);
  }

  /** A relationship of events as the chosen ones make it; undefined when they do not. */
  #anew(one: GraphRelationship): GraphRelationship | undefined {
    const { type, from, to, properties } = one;
    if (!this.#isKept(from) || !this.#isKept(to)) return undefined;
    if (type === "TOOK_PART")
      return this.#events.has(to.id) && this.#counted.has(`${to.id}\n${from.id}`) ? one : undefined;
    if (type === "REPORTED_IN") return this.#events.has(from.id) ? one : undefined;
    if (type === "AT")
      return this.#events.has(from.id) && this.#isSiteChosen(to) && !this.#doubts.leavesRelationship(one)
        ? one
        : undefined;
    if (!this.#isNamed(type, `${type}:${one.id}`)) return undefined;
    const people = type === "VISITED" ? [from] : [from, to];
    const events = listOf(properties["events"]).filter(
      (id) =>
        this.#events.has(id) &&
        people.every((person) => this.#counted.has(`${id}\n${person.id}`)) &&
        !this.#doubts.leaves(this.#doubts.at(id, one)),
    );
    if (events.length === 0 || (type === "VISITED" && !this.#isSiteChosen(to))) return undefined;
    const span = spanOf(events.map((id) => dateOf(this.#events.get(id)!)));
    const confidence = mostSure(events.map((id) => this.#doubts.at(id, one)));
    const summary = { ...properties, times: events.length, ...span, doubtful: confidence !== null, confidence, events };
    const weighed = type === "VISITED" ? {} : { weight: this.#weigh(from.id, events), p: null };
    return { ...one, properties: { ...summary, ...weighed } };
  }

  #weigh(person: string, events: readonly string[]): number {
    return newmanWeight(events.map((id) => 1 + this.#others.get(`${id}\n${person}`)!));
  }

  /** Whether what is said without an event stays. */
  #stays(one: GraphRelationship, touched: ReadonlySet<string>): boolean {
    const { type, from, to, properties } = one;
    if (OF_EVENTS.has(type) || STRUCTURE.has(type) || !touched.has(nodeKey(from))) return false;
    if (this.#doubts.leavesRelationship(one)) return false;
    if (type === "MENTIONED_IN") return touched.has(nodeKey(to));
    const inWindow =
      type === "SUCCEEDED"
        ? this.#isWithin(properties["from"], properties["to"])
        : this.#isWithin(properties["first"], properties["last"]);
    return inWindow && (type === "HOLDS" || touched.has(nodeKey(to)));
  }

  /** Whose post it is, what lies in what and which story goes on, from what is kept upwards; the ends are added to `touched`. */
  #structure(touched: Set<string>): readonly GraphRelationship[] {
    const found: GraphRelationship[] = [];
    const byEnd = groupBy(
      this.graph.relationships.filter(({ type }) => STRUCTURE.has(type)),
      ({ from }) => nodeKey(from),
    );
    // A set goes on to what is added to it on the way.
    for (const key of touched) {
      for (const one of byEnd.get(key) ?? []) {
        if (this.#doubts.leavesRelationship(one)) continue;
        found.push(one);
        touched.add(nodeKey(one.to));
      }
    }
    return found;
  }

  /** A person's first and last date are those of the chosen events. */
  #dated(person: GraphNode, attended: readonly GraphRelationship[]): GraphNode {
    if (attended.length === 0) return person;
    const span = spanOf(attended.map(({ to }) => dateOf(this.#events.get(to.id)!)));
    return { ...person, properties: { ...person.properties, ...span } };
  }

  #undated(): number {
    if (this.selection.from === undefined && this.selection.to === undefined) return 0;
    return this.graph.nodes.filter(({ label, properties }) => label === "Event" && properties["dateFrom"] === null)
      .length;
  }
}

function isOfDaysAlone({ kinds = [], roles = [], sure = false, only }: Selection): boolean {
  return kinds.length === 0 && roles.length === 0 && !sure && only === undefined;
}

function kindsIn({ nodes }: Graph): { readonly types: readonly string[]; readonly siteKinds: readonly string[] } {
  const types = nodes.filter(({ label }) => label === "Event").map(({ properties }) => String(properties["type"]));
  return { types: distinct(types), siteKinds: distinct(nodes.flatMap((node) => siteKindOf(node) ?? [])) };
}

function siteKindOf({ label, properties: { kind, level } }: GraphNode): string | undefined {
  const value = label === "Facility" ? kind : label === "Place" ? level : null;
  return typeof value === "string" ? value : undefined;
}

function ofType({ relationships }: Graph, type: RelationshipType): readonly GraphRelationship[] {
  return relationships.filter((one) => one.type === type);
}

function endsOf({ from, to }: GraphRelationship): readonly string[] {
  return [nodeKey(from), nodeKey(to)];
}
