/** The names of everything in a graph, a line each, by which the next build can say what has changed. */

import { existsSync } from "node:fs";

import { byCodeUnits } from "../collections";
import type { Graph, GraphNode, GraphRelationship } from "../model";
import { linesAt } from "./file-lines";

/** The first line, by which the file is known for ours. */
export const GRAPH_INDEX_HEAD = "# the nodes and relationships of the graph\n";

/** The lines of a graph, sorted, as its nodes and its relationships are. */
export function* graphLines({ nodes, relationships }: Graph): Iterable<string> {
  yield GRAPH_INDEX_HEAD;
  let at = 0;
  for (const one of relationships) {
    const line = `${one.type}\t${one.id}${whereNamed(one)}\n`;
    for (; at < nodes.length && nodeLine(nodes[at]!) < line; at += 1) yield nodeLine(nodes[at]!);
    yield line;
  }
  for (; at < nodes.length; at += 1) yield nodeLine(nodes[at]!);
}

const nodeLine = ({ label, id }: GraphNode): string => `${label}\t${id}\n`;

/** Of a person's being named in an article, who and where, as ids of persons may change. */
function whereNamed({ type, from, to, properties }: GraphRelationship): string {
  return type === "MENTIONED_IN" && from.label === "Person"
    ? `\t${from.id}\t${to.id}@${String(properties["start"])}`
    : "";
}

/** How many there are more and fewer of, and persons of whom several became one, or one several, by their ids. */
export interface Changes {
  readonly added: Counts;
  readonly removed: Counts;
  readonly joined: readonly Several[];
  readonly parted: readonly Several[];
}

interface Counts {
  readonly nodes: number;
  readonly relationships: number;
}

interface Several {
  readonly one: GraphNode["id"];
  readonly several: readonly GraphNode["id"][];
}

/** What has changed from the graph of an index to this one; undefined where there is no index. */
export function changesSince(index: string, graph: Graph): Changes | undefined {
  if (!existsSync(index)) return undefined;
  const [gone, come] = [new Side(), new Side()];
  const stayed = new Set<string>();
  const fresh = graphLines(graph)[Symbol.iterator]();
  let next = fresh.next();
  for (const { text } of linesAt(index)) {
    const old = `${text}\n`;
    for (; next.done !== true && next.value < old; next = fresh.next()) come.take(next.value);
    if (next.done === true || next.value !== old) gone.take(old);
    else {
      if (old.startsWith("Person\t")) stayed.add(old.slice(7, -1));
      next = fresh.next();
    }
  }
  for (; next.done !== true; next = fresh.next()) come.take(next.value);
  return {
    added: come.counts(),
    removed: gone.counts(),
    joined: severalOf(come.persons, gone.persons, stayed),
    parted: severalOf(gone.persons, come.persons, stayed),
  };
}

/** What is on one side only. */
class Side {
  /** By where somebody is named. */
  readonly persons = new Map<string, string>();
  private nodes = 0;
  private all = 0;

  take(line: string): void {
    const [type, , person, place] = line.trimEnd().split("\t");
    this.all += 1;
    if (!/^[A-Z]+(?:_[A-Z]+)*$/.test(type!)) this.nodes += 1;
    if (person !== undefined && place !== undefined) this.persons.set(place, person);
  }

  counts(): Counts {
    return { nodes: this.nodes, relationships: this.all - this.nodes };
  }
}

/** Of the persons of the one side, those who are several on the other. */
function severalOf(
  ones: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
  stayed: ReadonlySet<string>,
): readonly Several[] {
  const found = new Map<string, Set<string>>();
  for (const [place, one] of ones) {
    const other = others.get(place);
    if (other === undefined) continue;
    const several = found.get(one) ?? new Set(stayed.has(one) ? [one] : []);
    found.set(one, several.add(other));
  }
  return [...found]
    .filter(([, several]) => several.size > 1)
    .map(([one, several]) => ({ one, several: [...several].toSorted(byCodeUnits) }))
    .toSorted((a, b) => byCodeUnits(a.one, b.one));
}

/** So many are named. */
const NAMED = 10;

/** Lines for people; none where nothing has changed. */
export function describeChanges({ added, removed, joined, parted }: Changes): string {
  const counted = [...countsOf(added, "added"), ...countsOf(removed, "removed")];
  if (counted.length === 0) return "  the graph is as it was\n";
  const lines = [
    counted.join(", "),
    ...named(joined, ({ one, several }) => `${several.join(" and ")} joined: ${one}`, "joined"),
    ...named(parted, ({ one, several }) => `${one} parted: ${several.join(" and ")}`, "parted"),
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}

function countsOf({ nodes, relationships }: Counts, what: string): readonly string[] {
  return nodes + relationships === 0 ? [] : [`${nodes} nodes and ${relationships} relationships ${what}`];
}

function named(some: readonly Several[], describe: (one: Several) => string, what: string): readonly string[] {
  const rest = some.length - NAMED;
  return [...some.slice(0, NAMED).map(describe), ...(rest > 0 ? [`and ${rest} more ${what}`] : [])];
}
