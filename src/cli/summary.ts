/** What a build says of itself when it is done. */

import { sortedBy } from "../collections";
import type { Problem } from "../errors";
import type { Graph, NodeLabel } from "../model";
import type { Counts } from "./directory";
import { describeDoubts } from "./doubts";
import { describeChanges, type Changes } from "./graph-index";
import type { Entry } from "./record-index";

const COUNTED: readonly (readonly [NodeLabel, string])[] = [
  ["Article", "articles"],
  ["Person", "persons"],
  ["Place", "places"],
  ["Facility", "facilities"],
  ["Event", "events"],
];

/** How much there is of what in a graph. */
export function countsOf({ nodes, relationships }: Graph): Counts {
  return [
    ...COUNTED.map(([label, name]) => [name, nodes.filter((node) => node.label === label).length] as const),
    ["relationships", relationships.length],
  ];
}

/** What a build was made of. */
export interface BuiltOf {
  readonly records: readonly Entry[];
  readonly problems: readonly Problem[];
  /** How many of the records were made anew. */
  readonly fresh: number;
}

/** A headline, a line for each thing that was counted, and what has changed since the build before, if there was one. */
export function summarise(
  headline: string,
  { records, problems, fresh }: BuiltOf,
  { counts, changes }: { readonly counts: Counts; readonly changes: Changes | undefined },
): string {
  const rows: (readonly [string, number])[] = [
    ["pages", records.length] as const,
    ...(fresh < records.length ? ([["  as before", records.length - fresh]] as const) : []),
    ...formatsOf(records),
    ...storylessOf(records),
    ...counts,
    ["not read", problems.length],
  ];
  const lines = rows.map(([name, count]) => `  ${name.padEnd(14)}${String(count).padStart(8)}\n`);
  return [
    headline,
    "\n",
    ...lines,
    ...(changes ? [describeChanges(changes)] : []),
    describeDoubts(records, problems),
  ].join("");
}

/** How many pages of each kind, where there are several. */
function formatsOf(records: readonly Entry[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { format } of records) counts.set(format, (counts.get(format) ?? 0) + 1);
  return counts.size < 2
    ? []
    : sortedBy(counts, ([format]) => format).map(([format, count]) => [`  of ${format}`, count]);
}

/** How many pages were read of which nothing came: they may be advertisements, or not be what they seem. */
function storylessOf(records: readonly Entry[]): readonly (readonly [string, number])[] {
  const without = records.filter(({ stories }) => stories === 0).length;
  return without === 0 ? [] : [["  no story in", without]];
}
