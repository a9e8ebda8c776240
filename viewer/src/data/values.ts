/** What there is to filter by, and how much of each. */
import type { Filters } from "../state/view";
import type { DatasetArticle } from "./dataset";
import { EVIDENCE_KINDS, evidenceOf } from "./doubt";
import type { Model } from "./model";

/** A value that can be picked, and how often it comes. */
export interface FilterValue {
  readonly value: string;
  readonly count: number;
}

type FilterValues = Readonly<Record<Exclude<keyof Filters, "least" | "sure">, readonly FilterValue[]>>;

/** From the widest; values of users' dictionaries come last. */
const LEVELS = ["country", "province", "prefecture", "county", "zone", "town", "village"];
const KINDS = ["person", "place", "facility"];
const ROLES = ["lead", "chair", "speak", "accompany", "attend"];

/** Nodes for kinds, levels, sites and homes; events for types, newspapers, files and kinds of evidence; parts taken for roles. The most frequent first where no order is fixed. */
export function countValues({ graph, events, articles }: Model): FilterValues {
  const nodes = graph.mapNodes((_node, attributes) => attributes);
  const people = nodes.filter(({ kind }) => kind === "person");
  const levels = people.flatMap(({ posts }) => [
    ...new Set(posts.filter(({ status }) => status !== "former").flatMap(({ level }) => level ?? [])),
  ]);
  /** Of each event every value of its articles once. */
  const ofArticles = (valueOf: (article: DatasetArticle) => string): string[] =>
    [...events.values()].flatMap(({ evidence }) => [
      ...new Set(
        evidence.flatMap(({ article }) => (articles[article] === undefined ? [] : valueOf(articles[article]))),
      ),
    ]);
  return {
    kinds: inOrder(count(nodes.map(({ kind }) => kind)), KINDS),
    types: count([...events.values()].map(({ type }) => type)),
    roles: inOrder(count([...events.values()].flatMap((event) => event.participants.map(({ role }) => role))), ROLES),
    levels: inOrder(count(levels), LEVELS),
    sites: count(nodes.filter(({ kind }) => kind !== "person").map(({ subkind }) => subkind)),
    papers: count(ofArticles(({ publication }) => publication ?? "")),
    files: count(ofArticles(({ file }) => file)),
    evidence: inOrder(count([...events.values()].flatMap((event) => evidenceOf(articles, event))), EVIDENCE_KINDS),
    homes: count(people.flatMap(({ home }) => home ?? [])),
  };
}

function count(values: readonly string[]): FilterValue[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function inOrder(values: readonly FilterValue[], order: readonly string[]): FilterValue[] {
  const place = ({ value }: FilterValue): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return values.toSorted((a, b) => place(a) - place(b));
}
